# Postern, English. Plain, short, second person, sentence case, no exclamation marks.
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Every page

page-title = { $page } · { $portal }
skip = Skip to the content
cookies = This application uses cookies to allow login. By continuing to use this application, you agree to the use of cookies.
language = Language
theme = Appearance
theme-system = Automatic
theme-light = Light
theme-dark = Dark
cancel = Cancel
busy-checking = Checking…
busy-saving = Saving…
busy-working = One moment…

## Times (the server's words; the browser shows the reader's own zone)

month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day = { $day } { $month } { $year }
moment = { $day }, { $time } UTC

## Signed in: top bar and panels

menu = Account menu of { $name }
menu-edit = Edit my data
menu-sign-out = Sign out
panels = My data
panel-profile = Profile
panel-login = Login
panel-password = Password
panel-browsers = Browsers
panel-activity = Activity
panel-data = Stored data

## Sign in

sign-in-title = Sign in
sign-in-to = to continue to { $place }
sign-in-name = Name or email
sign-in-password = Password
sign-in-do = Sign in
sign-in-busy = Signing in…
sign-in-passkey = Sign in with a passkey
password-show = Show password

## Second factor

second-factor-title = Enter the code from your authenticator app
second-factor-key = Use your security key or this device
second-factor-page = Second factor
second-factor-not-you = Not you?
second-factor-code = Code
second-factor-code-hint = 6 digits, a new one every 30 seconds
second-factor-remember = Remember this browser for { $days ->
    [one] 1 day
   *[other] { $days } days
}
second-factor-remember-hint = since your last visit; not on a computer you share
second-factor-do = Continue
second-factor-key-text = Plug in your key and touch it, or use the fingerprint, face or PIN of this device. Your phone works too, by the code that the browser shows.
second-factor-key-do = Use security key
second-factor-others = Use another method
second-factor-lost = Lost your phone? Your administrator can remove the second factor from your account, and you can sign in again.
method-app = Authenticator app
method-key = Security key or this device
method-recovery = Recovery codes
second-factor-recovery = Enter one of your recovery codes
recovery-code = Recovery code
recovery-code-hint = 16 letters and digits from your backup sheet

## Security keys: what may come of a prompt, each with the next step

key-waiting = Waiting for your key…
key-no-script = Security keys need scripts (JavaScript), which are off here or did not load. Switch them on and reload the page, or use another method.
key-cancelled = No key answered: the prompt was closed, or your key is not one of those of this account. Try again, or use another method.
key-not-added = No key was added: the prompt was closed, or the key needs a PIN that is not set yet. Try again, or set a PIN in the settings of your system or of the key first.
key-timed-out = Nothing happened for 5 minutes, so the question was withdrawn. Try again: the page asks anew.
key-elsewhere = This page was opened at { $here }, but security keys work at { $address } alone.
key-elsewhere-do = Open the portal there
key-unsupported = This browser cannot use security keys. Use a current browser, or another method.
key-forbidden = The browser does not allow security keys on this page. Open the portal in a window of its own, or use another method.
key-unable = This key cannot do what is needed: it may need a PIN that is not set yet. Set one in the settings of your system or of the key, or use another key.
key-failed = The key or the browser reported a problem. Unplug the key and plug it in again, then try once more.
key-missing = No answer of a key arrived. Try again, or use another method.
key-stale = That answer came too late, or was used already. Try again.
key-unknown = That is not one of your keys, or it was removed from your account. Try another key, or use another method.
key-not-verified = This key asked for your PIN, fingerprint or face before, and did not this time. Try again and confirm it that way; if the key has no PIN any more, set one.
key-suspicious = This key gave a number that was used before. There may be a copy of it, so it was not accepted. Try once more; if it happens again, use another method, remove the key and tell your administrator.
key-made-elsewhere = That answer was made for another address or inside another page. Open the portal at its own address and try again.
key-kind-unsupported = The portal cannot check keys of this kind. Use another key.

why-new-browser = You are asked because you have not signed in with this browser before.
why-unvisited = You are asked because your last visit with this browser was more than { $days ->
    [one] 1 day
   *[other] { $days } days
} ago.
why-too-old = You are asked because a browser is remembered for { $days ->
    [one] 1 day
   *[other] { $days } days
} at most.
why-idle = You are asked because this browser was not used for a while and is not remembered.
why-signed-out = You are asked because you signed out in this browser.
why-ended-by-owner = You are asked because this browser was ended from another one on { $when }.
why-ended-by-manager = You are asked because a manager ended this browser on { $when }.
why-account-changed = You are asked because your password or second factor changed on { $when }.
why-recovery-used = You are asked because a recovery code was used to sign in elsewhere on { $when }.

## No method that can be asked

no-method-title = Your second factor cannot be used here
no-method-text = Your account is protected by a second factor that this portal does not offer at the moment.
no-method-kept = Nothing was changed: your account and your second factor are as they were.
no-method-do = Ask your administrator to turn the method on again, or to remove the second factor from your account.
no-method-locked = Too many codes in a row did not match, so your second factor is not asked any more.
no-method-locked-do = Ask your administrator to remove the second factor from your account. Tell them if it was not you who tried: somebody may know your password.
no-method-recovery = Use a recovery code
no-method-cancel = Back to sign in

## Adding an authenticator app

enrol-title = Add an authenticator app
enrol-replace-title = Replace “{ $name }”
enrol-replace-lead = The old app stays on until you have entered a code of the new one.
enrol-lead = Any app that makes 6-digit codes works: Google or Microsoft Authenticator, Apple Passwords, Aegis, 1Password and others.
enrol-forced-title = Set up your second factor
enrol-forced-lead = This portal asks for a second factor beside your password. Set it up now, it takes a minute; after that you are signed in.
enrol-or-key = Use a security key or this device instead
enrol-or-email = Or have a code mailed to you
enrol-or-app = Use an authenticator app instead
enrol-scan = Scan
enrol-scan-text = Open your authenticator app, choose to add an account, and point the camera here.
enrol-qr = QR code of the registration code for { $account }. The same code is there as text in the next step.
enrol-open = Open in the app on this phone
enrol-type = Or type it
enrol-type-text = Can't scan? Enter this registration code in your app.
enrol-code = Registration code
enrol-details = Account { $account }, time-based, 6 digits
enrol-copy = Copy
enrol-copied = Copied
enrol-print-text = Shown only now. Print it and keep it safe, in case you lose your phone.
enrol-print = Print backup
enrol-confirm = Confirm
enrol-name = Name of this app
enrol-name-default = My phone
enrol-name-hint = So that you can tell your devices apart
enrol-now = Code it shows now
enrol-do = Turn on
enrol-renew = Make a new code

## Adding a security key

enrol-key-title = Add a security key
enrol-key-lead = A key that you plug in or hold to your phone, or the fingerprint, face or PIN of a device. It works for this portal alone, so nobody can lure it out of you.
enrol-key-lead-passkey = A key that you plug in or hold to your phone, or the fingerprint, face or PIN of a device. It works for this portal alone, so nobody can lure it out of you. Where it asks for fingerprint, face or PIN, it also signs you in without a password: a passkey.
enrol-key-name = Name of this key
enrol-key-name-default = Security key
enrol-key-name-hint = Leave it as it is, and the key gets the name of its model
enrol-key-what = The browser asks next: choose the key, touch it or confirm on your device, and allow this portal to see it.
enrol-key-device = Use this device
enrol-key-do = Use a security key or phone
enrol-key-which = Touch it once more to see which.

sheet-portal = Portal
sheet-address = Address
sheet-account = Account
sheet-date = Printed on
sheet-code = Registration code
sheet-codes = Recovery codes
sheet-codes-text = Each works once in place of your second factor. Cross out the ones you used.
sheet-lost-title = When you lose your phone
sheet-lost-any-title = When you have lost your second factor
sheet-lost-app = Install an authenticator app on your new phone, then scan this QR code or type the registration code. The app shows the codes for your account again, and you sign in as usual. Afterwards replace the app under Edit my data › Login.
sheet-lost-codes = Sign in with your password, choose “Use another method”, and enter one of these recovery codes. Afterwards replace what you lost under Edit my data › Login.
sheet-lost-both = Sign in with your password, choose “Use another method”, and enter one of the recovery codes. Or install an authenticator app on your new phone and scan this QR code. Afterwards replace the app under Edit my data › Login, and cross out the QR code on this sheet.
sheet-title = Backup sheet
sheet-keep = Whoever has this sheet needs only your password. Keep it where you keep your passport.
sheet-added-title = “{ $name }” is on
sheet-added-lead = Its code is asked from your next sign-in on. One thing is left: keep this sheet for the day you lose your phone.
sheet-replaced-lead = It takes the place of “{ $old }”, which is not accepted any more. Your other browsers were signed out.
sheet-key-lead = It is asked from your next sign-in on. One thing is left: keep this sheet for the day you lose it.
sheet-email-lead = A code is mailed from your next sign-in on. One thing is left: keep this sheet for the day you cannot read your mail.
sheet-made-title = Your new recovery codes
sheet-made-lead = The codes you had before do not work any more.
sheet-once-app = Shown only now and stored nowhere. Print it before you go on.
sheet-once = Shown only now and stored nowhere. Print it, or copy the codes to a safe place, before you go on.
sheet-print = Print
sheet-copy = Copy codes
sheet-download = Download codes
sheet-file = Recovery codes of { $account }, { $portal }. Each works once.
sheet-done = I have kept it

## Renaming and removing an authenticator app

rename-title = Rename “{ $name }”
rename-page = Rename second factor
rename-do = Save

remove-title = Remove “{ $name }”?
remove-page = Remove second factor
remove-text = The codes of this app will not be accepted any more, and all your other browsers are signed out. Delete the entry in the app too.
remove-key-text = This key will not be accepted any more, and all your other browsers are signed out. A passkey can be deleted from your device or password manager too.
remove-last = This is your only method: after it, the password alone protects your account.
remove-do = Remove
remove-keep = Keep it

## Mail

method-email = Email code
mail-code = Code
mail-code-hint = 8 digits
second-factor-email = Enter the code from the email
mail-send = Send the code
mail-send-again = Send it again
mail-state-ask = We mail a code to { $address }.
mail-state-taken = The mail server took the mail to { $address }.
mail-state-taken-at = Taken { $when }.
mail-state-under-way = The mail to { $address } is on its way.
mail-state-delayed = The mail server has not taken the mail to { $address } yet. It is tried again.
mail-state-until = The code stops working { $when }.
mail-state-again = Nothing there? Look into the spam folder too. The same code can be sent again.
mail-state-again-at = Nothing there? Look into the spam folder too. The same code can be sent again { $when }.
busy-sending = Sending…
code-no-mail-code = A code from the email has 8 digits.
code-mail-over = That code is over. Have a new one sent.
enrol-email-title = Turn email codes on
enrol-email-lead = When you sign in, you get a code by email. An authenticator app or a security key protects you better: whoever reads your mail has the code too.
enrol-email-do = Turn on
address-title = Confirm your address
address-lead = The code shows that you read mail there. Nothing is sent to an address that nobody confirmed.
address-do = Confirm
address-nudge = Your email address
address-unconfirmed = Nobody confirmed yet that you read mail at this address. Until then nothing is sent there: no code, no warning, no new password.
address-confirm = Confirm it
address-waiting = { $address } takes the place of your address as soon as you enter the code that was sent there.
address-enter = Enter the code
profile-email-confirmed = Confirmed. A new address is confirmed before it takes this one’s place.
login-email-off = Codes to { $address }
login-email-on = A code is mailed when you sign in
remove-email-text = No codes are mailed any more, and all your other browsers are signed out.
wanted-add-email = You want to turn email codes on.
wanted-manage = You want to open the pages for managing.
wanted-set-mail = You want to set the portal’s mail account.
wanted-remove-mail = You want the portal to send no mail any more.
notice-email-removed = Codes to “{ $name }” are off.
notice-email-on = Email codes are on: they go to { $address }.
notice-mail-not-before = The next mail can be sent { $when }.
notice-address-confirmed = { $address } is confirmed.
notice-link-sent = If we know that name and mail reaches it, a link is on its way. It works for an hour.
notice-mail-set = The mail account is stored. Send a test mail next.
notice-mail-removed = The portal sends no mail any more.
notice-test-taken = The mail server took the test mail: { $answer }
notice-test-failed = The test mail was not sent: { $answer }
problem-used-by-method = Codes are mailed to this address. Turn email codes off first.
problem-not-a-host = This is not the name or address of a server.
problem-not-a-port = A port is a number from 1 to 65535.
problem-tls-needed = Without TLS, mail goes to a server on the same machine alone.
problem-type-again = For another server or user, please type the password again.
forgotten-link = Forgot your password?
forgotten-title = Forgot your password
forgotten-lead = We mail you a link for choosing another one. Your second factor is still asked.
forgotten-do = Send the link
forgotten-back = Back to signing in
settings = Settings
panel-mail = Mail
mail-settings-title = Mail
mail-settings-lead = The account that the portal sends its mail by: codes, links, and warnings to the people concerned.
mail-fixed = The mail account is set in the portal’s configuration and can only be changed there.
mail-host = Mail server
mail-host-hint = For example mail.your-domain.org
mail-port = Port
mail-port-hint = Usually 465 or 587
mail-tls = Encryption
mail-tls-wrapper = TLS from the start (465)
mail-tls-starttls = STARTTLS, required (587)
mail-tls-none = None, to this machine alone (25)
mail-user = User
mail-password = Password
mail-password-hint = Stored sealed, and never shown again
mail-password-kept = Leave it empty to keep the one that is stored
mail-sender-address = Sender’s address
mail-sender-name = Sender’s name
mail-sender-name-hint = { $portal } by default
mail-remove = Send no more mail
mail-remove-title = Send no more mail?
mail-remove-text = The mail account is forgotten. Email codes, forgotten passwords and warnings stop.
mail-remove-depending = { $count ->
    [one] This account has no other second factor and cannot sign in any more:
   *[other] These { $count } accounts have no other second factor and cannot sign in any more:
}
mail-test-title = Test
mail-test-to = Send a test mail to
mail-test-do = Send a test mail
outbox-title = Mails under way
outbox-waiting = { $count ->
    [0] No mail is waiting
    [one] One mail is waiting
   *[other] { $count } mails are waiting
}
outbox-oldest = The oldest since { $when }
outbox-sent = { $count } sent within a day
outbox-dropped = { $count } given up
outbox-error = The mail server said last: { $error }
event-second-factor-failed = Password right, second factor wrong five times
event-email-confirmed = Email address confirmed
event-settings = Changed the portal’s settings
event-mail-failed = A mail could not be sent

## Recovery codes

codes-left = { $left } of { $of } left, made on { $when }
codes-none = For the day you lose your phone: ten codes on paper
codes-later = You get ten codes on paper with your first method
codes-tested = Tested
codes-untested = Not tested
codes-tested-when = Sheet tested on { $when }
codes-few = Make new ones before they are used up.
codes-make = Make codes
codes-renew = New codes
codes-test = Test my sheet
new-codes-title = New recovery codes
new-codes-offer-title = { $left ->
    [0] That was your last recovery code
    [one] 1 recovery code left
   *[other] { $left } recovery codes left
}
new-codes-offer = Make ten new ones now, so that you are not locked out one day. The old ones stop working.
new-codes-void = You get ten new codes. The old ones stop working, also those on sheets you printed.
new-codes-first = You get ten codes for the day you lose your phone. Each works once.
new-codes-once = They are shown once. Have a printer or a safe place at hand.
new-codes-do = Make ten new codes
new-codes-later = Later
test-title = Test your backup sheet
test-text = Type any one code from your sheet, to be sure that it is the right sheet and that you can read it. The code stays good.
test-do = Test

## The fresh proof before a change

confirm-title = Confirm that it is you
confirm-why = What you show now is good for 10 minutes.
confirm-password = Your password
confirm-do = Confirm
confirm-cancel = Change nothing
wanted-add-app = To add an authenticator app, show that it is you.
wanted-replace-app = To replace “{ $name }”, show that it is you.
wanted-add-key = To add a security key, show that it is you.
wanted-rename = To rename “{ $name }”, show that it is you.
wanted-remove = To remove “{ $name }”, show that it is you.
wanted-codes = To make new recovery codes, show that it is you.
wanted-password = To change your password, show that it is you. The new one is kept meanwhile.
wanted-email = To change your email address, show that it is you. What you typed is kept meanwhile.
wanted-deactivate = To deactivate your account, show that it is you.

## The first administrator

set-up-title = Set up the portal
set-up-lead = Welcome. Create your account: it is the first one and administers this portal.
set-up-name = Account name
set-up-name-hint = Letters, digits and . _ -; you sign in with it
set-up-display-name = Your name
set-up-display-name-hint = As other people see it
set-up-email = Email
optional = optional
set-up-do = Create account
set-up-busy = Creating…

## Passwords

set-password-title = Choose a password
password-new = Password
password-other = New password
password-repeat = Password again
password-hint = { $fewest ->
    [one] At least 1 character.
   *[other] At least { $fewest } characters.
} A few words in a row are easy to remember and hard to guess.
set-password-do = Set password

password-title = Password
password-do = Change password
password-others = Your other browsers are signed out when you change it.
strength-good = Good: hard to guess.
strength-very-good = Very good: very hard to guess.

## Links that cannot be used

dead-set-up-title = This set-up link cannot be used
dead-set-up-text = A set-up link works once and for one hour. This one was used already, is older than an hour, or was never made.
dead-set-up-do = If the portal has no account yet, restart it: a new link appears on its console.
dead-password-title = This password link cannot be used
dead-password-text = A link for a new password works once and for an hour, an invitation once and for a week. This one was used already, is older, or was never made.
dead-password-do = Ask whoever sent you the link for a new one. Your password is unchanged.
dead-sign-in = Go to sign in

## Edit my data: Profile

profile-title = Profile
profile-lead = Who you are in this portal.
profile-name = Your name
profile-account = Account name
profile-language = Language
profile-email = Email
profile-email-hint = You can sign in with it too.
profile-do = Save
protect-title = Protect your account
protect-text = Today your password alone opens your account. With a second factor it stays yours even when somebody knows your password.
protect-do = Set up a second factor

## Edit my data: Login

login-title = Login
login-lead = A second factor keeps your account yours even when somebody knows your password. It is asked from your next sign-in on.
login-methods = Second factor
login-first-title = Which one to choose
login-first-text = An authenticator app is the simplest start: it makes a 6-digit code on your phone, works without network, and takes a minute to set up.
login-first-key = Your phone, your computer or a security key: touch it, or use fingerprint, face or PIN. It takes a minute to set up.
login-first-both = This device or a security key is the strongest: nobody can lure it out of you. An authenticator app on your phone works everywhere else. Either takes a minute to set up, and you may have both.
login-none = No method can be added in this portal at the moment. Ask your administrator.
login-app-off = 6-digit codes from an app on your phone
login-key-off = Fingerprint, face or PIN of a device, or a key that you plug in
login-key-add = security key
login-key-count = { $count ->
    [one] 1 key
   *[other] { $count } keys
}
login-key-passkey = Passkey
login-key-synced = Synced passkey
login-app-count = { $count ->
    [one] 1 app
   *[other] { $count } apps
}
login-method-hidden = Not offered in this portal at the moment
login-state-on = On
login-state-off = Off
login-method-since = On since { $when }
login-method-used = last used { $when }
login-method-unused = not used yet
login-add = Set up
login-add-another = Add another
login-full = An account cannot have more of them.
login-rename = Rename
login-rename-named = Rename “{ $name }”
login-replace = Replace
login-replace-named = Replace “{ $name }”
login-remove = Remove
login-remove-named = Remove “{ $name }”
login-required = A second factor is required here: the last method cannot be removed.
login-password = Password
login-password-set = Set on { $when }
login-password-none = This account has no password
login-password-change = Change

## Edit my data: Browsers

browsers-title = Browsers
browsers-lead = Where you are signed in. End what you do not recognise, and then change your password.
browsers-this = This browser
browsers-unknown = Unknown browser
browsers-named = { $browser } on { $system }
browsers-address = Address
browsers-first = First access
browsers-last = Last access
browsers-until = Remembered until
browsers-ends = Signed out
browsers-ends-when = { $when } if not used
browsers-end = End
browsers-end-named = End { $name }
browsers-end-others = End all other browsers
browsers-only = You are signed in nowhere else.

## Edit my data: Activity

activity-title = Activity
activity-lead = The last { $most } things that happened to your account. Something you do not recognise? Change your password and end the browsers you do not know.
activity-none = Nothing yet.
activity-by = by { $name }
event-sign-in = Signed in
event-sign-in-failed = Sign-in failed: wrong password
event-password = Password changed
event-password-link = Link for a new password made
event-code = Second factor accepted
event-code-failed = Second factor not accepted
event-code-again = Code used a second time, not accepted
event-method-disabled = Too many failures in a row: method switched off
event-clone = Security key with an old counter: there may be a copy of it
event-enrol-begin = Began to add a second factor
event-enrol-finish = Second factor added
event-enrol-cancel = Gave up adding a second factor
event-method-removed = Second factor removed
event-method-replaced = Second factor replaced
event-method-renamed = Second factor renamed
event-recovery-used = Recovery code used
event-recovery-made = Recovery codes made
event-sheet-tested = Backup sheet tested
event-proof = Confirmed a change
event-proof-failed = Failed to confirm a change
event-remembered = Browser remembered
event-browser-ended = Browser signed out
event-account-created = Account created
event-account-updated = Profile changed
event-email = Email address changed
event-account-disabled = Account deactivated
event-account-enabled = Account activated
event-clock = The portal's clock was set back
event-seal = A stored secret of the account is damaged
event-other = Something this version of the portal does not know

## Edit my data: Stored data

data-title = Stored data
data-lead = Everything this portal keeps about you.
data-all = Your data
data-secrets = Passwords, the secrets of your authenticator apps and recovery codes are not in it: the portal shows them to nobody, not even to you.
data-download = Download as JSON
data-show = Show it here
data-json = Your data as JSON
data-deactivate = Deactivate my account
data-deactivate-text = You are signed out everywhere, and nobody can sign in to the account any more.
deactivate-title = Deactivate your account?
deactivate-text = You are signed out in every browser, and nobody can sign in to the account any more. Nothing is deleted.
deactivate-back = Only an administrator can activate it again.
deactivate-keep = Keep it

## Users and Groups

people = Users and Groups
panel-groups = Groups
people-edit = Edit
people-delete = Delete
people-means = What it means
people-reason = Reason
people-reason-hint = For the audit log: how you know that it is them, for example

users-title = Users
users-new = New user
users-import = Import
users-file = Download as CSV
users-search = Search users
users-search-hint = Name or email
users-search-do = Search
users-group = Group
users-every-group = All groups
users-show = Show
show-all = All
show-none = No second factor
show-one = One method
show-several = Two or more
show-never = Never signed in
users-name = Name
users-account = Account name
users-factor = Second factor
users-last = Last sign-in
users-never = never
users-select = Select
users-select-named = Select { $name }
users-select-all = Select all on this page
users-select-none = Select none
users-cut = More than these match. Type more of the name.
users-none = Nobody found
users-none-text = Type the beginning of a name or address, or look among all.
users-all = Show all users
users-pages = Pages
users-first = First page
users-next = Next page
protection-none = None
protection-email = Email only
protection-one = One
protection-several = Two or more
user-disabled = Disabled

bulk-what = What to do
bulk-group = Which group
bulk-do = Apply to the selected
bulk-selected = Selected:
bulk-disable = Disable accounts
bulk-enable = Enable accounts
bulk-end-browsers = End browsers
bulk-send-link = Send password links
bulk-add = Add to a group
bulk-remove = Remove from a group

user-new-title = New user
user-new-lead = Nobody but the owner ever chooses the password, and nobody else ever sees it.
user-new-do = Create account
user-edit-title = Edit { $name }
user-name-hint = Letters, digits and . _ -; for signing in
user-display-name-hint = As other people see it
user-email-hint = Good for signing in too. Mail goes there once it is confirmed.
user-email-used = Codes are mailed to this address, so it stays as it is. Remove the email codes first.
user-language-any = As the browser asks
user-invite-label = Send an invitation
user-invite-hint = By mail, with a link for choosing the password.
user-no-mail = The portal cannot send mail. Whoever runs it makes a link for the first password on the command line: postern account reset-password.

user-no-method = No second factor: the password alone opens this account.
user-method-unknown = A method of a newer version
user-method-locked = Locked
user-method-left = { $count ->
    [0] No code left
    [one] 1 code left
   *[other] { $count } codes left
}
user-method-until = Works until { $when }
user-method-since = Added on { $when }
user-remove-all = Remove all
user-to-enrol = The next sign-in leads to setting one up.
user-secrets = Nobody can see or change what is secret in a second factor: no code, no key. Helping means removing it, or a pass for one sign-in.
user-account = Account
user-created = Created
user-email-none = None
user-email-confirmed = Confirmed
user-email-unconfirmed = Not confirmed
user-password = Set
user-password-none = Not chosen yet
user-link = Send a password link
user-invite = Send an invitation
user-disable = Disable
user-enable = Enable
user-no-group = In no group.
user-no-browser = Signed in nowhere.
user-end-all = End all
user-events = Recent events

remove-methods-title = Remove second factor of { $name }
remove-methods-which = What to remove
remove-methods-all = All of them
remove-methods-ends = Browsers and sign-ins under way end at once.
people-told = The owner is told by mail, with your name, where mail reaches the account.
remove-methods-next = The next sign-in leads to setting up a new second factor.

pass-title = One-time pass for { $name }
pass-lead = It stands in for the second factor in one sign-in: for somebody who left the phone at home. Nothing is removed.
pass-minutes = How long it works
count-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
count-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
pass-means-once = It works for one sign-in. That browser is not remembered, and the pass is no proof for changes.
pass-means-password = The password is asked for as always.
pass-do = Make the pass
pass-shown-title = Pass for { $name }
pass-once = Shown only now and stored nowhere. A pass made before does not work any more.
pass-until = It works until { $when }.
pass-tell = Tell it by phone, to a voice you know. Do not mail it.
pass-done = Done
pass-hint = 16 letters and digits, as you were told
method-pass = One-time pass
second-factor-pass = Enter the one‑time pass from your administrator
code-no-pass = A one-time pass has 16 letters and digits. Type it as you were told.
code-unknown-pass = That pass didn't match, was used already, or is over. Ask for a new one.

user-delete-title = Delete { $name }?
user-delete-lost = The account, its second factor, its browsers and its memberships are gone for good. What the audit log says about it stays as long as the log is kept.
user-delete-rather = To keep somebody out for a while, disable the account instead.
user-delete-typed = Type { $name } to delete the account
user-delete-do = Delete account
problem-other-name = This is not the name of the account.

import-title = Import users
import-lead = The file is read and checked first. Nothing is made before you have seen what will be.
import-file = File
import-file-hint = Comma-separated values (.csv) in UTF-8
import-do = Check the file
import-busy = Reading…
import-format = What the file looks like
import-columns = The first line names the columns, in any order. The last three of these may be left out.
import-example = An example
import-name = Account name, for signing in
import-display-name = The name that people see
import-email = May be empty; an invitation needs it
import-language = { $tags }; empty for what the browser asks for
import-groups = Names of groups, with a semicolon between them; may be empty
import-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
}
import-kept = Nothing was changed. Mend the file and choose it again.
import-line = Line
import-problem = Problem
line-unreadable = From here on this is no CSV in UTF-8.
line-unknown-column = There is no column “{ $name }”.
line-missing-column = The column “{ $name }” is missing.
line-too-many = A file has at most { $most } lines.
line-repeated = { $column } is the same as in line { $line }.
line-no-group = There is no group “{ $name }”.
line-group-not-yours = You may put nobody into the group “{ $name }”.
line-no-language = The portal does not speak “{ $name }”.
line-no-address = An invitation needs an address.

job-group = Group: { $name }
job-proposed = { $count ->
    [one] 1 account will be made
   *[other] { $count } accounts will be made
}
job-invited = Each gets an invitation by mail, with a link for choosing the password.
job-not-invited = No mail is sent.
job-start = Make the accounts
job-other-file = Choose another file
job-progress = { $done } of { $total }
job-leave = You may leave this page: the work goes on.
job-refresh = Refresh
job-all-done = { $count ->
    [0] There was nothing to do.
    [one] 1 done.
   *[other] All { $count } done.
}
job-some-done = { $done } done, { $failed } not.
job-back = Back to users
job-number = No.
job-rows = What became of each
job-first-rows = The first of them
job-outcome = Outcome
job-done = Done
job-gone = Not there any more
job-failed = The portal could not; its log says why
job-waiting = Waiting

groups-new = New group
groups-lead = What members may do, and what second factor is asked of them.
groups-none = No group yet
groups-none-text = A group lets its members do more, or asks more of them.
groups-permissions = Permissions
groups-members = Members
permission-users = Manage users
permission-groups = Manage groups
permission-settings = Manage settings
permission-audit = Read the audit log
permission-none = None
permission-users-what = Make, help, disable and delete accounts
permission-groups-what = Make groups, and decide who is in them
permission-settings-what = Change the portal’s settings
permission-audit-what = See what happened to whom
rule-optional = Optional
rule-required = Required
rule-required-from = Required from { $day }
rule-required-since = Required since { $day }
rule-methods-all = Every method that the portal offers
rule-methods = Only: { $names }

group-new-title = New group
group-new-do = Create group
group-edit-title = Edit { $name }
group-may = What members may do
group-not-own = You lack this permission, so you cannot give it or take it away.
group-name-taken = Another group has this name already.
group-no-members = Nobody is in this group.
group-all-members = Show among users
group-cut = { $count ->
    [one] The first one is shown.
   *[other] The first { $count } are shown.
}
group-add = Add a member
group-add-hint = Account name or email
group-add-do = Add
group-remove-named = Remove { $name } from the group
group-delete-title = Delete { $name }?
group-delete-members = { $count ->
    [0] Nobody is in this group.
    [one] The account of its one member stays.
   *[other] The accounts of its { $count } members stay.
}
group-delete-lost = What the group lets them do is gone, and what it asks of them is not asked any more.
group-delete-do = Delete group

policy-title = Second factor in { $name }
policy-lead = Look first at what it means, then save.
policy-optional = Members may add one. Who has one is asked for it.
policy-from-day = Required from a day on
policy-required-from = Until then members are reminded on every page.
policy-required = Who has none is led to setting one up at the next sign-in, before anything else.
policy-day = From
policy-day-aside = the day begins in UTC
policy-restrict = Only some methods
policy-restrict-hint = Otherwise members may use every method that the portal offers.
policy-methods = Methods that members may use
policy-preview = Show what it means
policy-meaning = What it means today
policy-nobody = This group has no members who may sign in.
policy-fine = { $count ->
    [one] 1 member has all that is asked for.
   *[other] { $count } members have all that is asked for.
}
policy-grace = { $count ->
    [one] 1 member is reminded until that day, and then led to setting up a second factor.
   *[other] { $count } members are reminded until that day, and then led to setting up a second factor.
}
policy-stopped = { $count ->
    [one] 1 member is led to setting up a second factor at the next sign-in.
   *[other] { $count } members are led to setting up a second factor at the next sign-in.
}
policy-no-address = { $count ->
    [one] 1 member cannot comply and is kept out: only email codes are left, and no mail reaches the account.
   *[other] { $count } members cannot comply and are kept out: only email codes are left, and no mail reaches their accounts.
}
policy-no-method = { $count ->
    [one] 1 member cannot comply and is kept out: none of the allowed methods can be used here.
   *[other] { $count } members cannot comply and are kept out: none of the allowed methods can be used here.
}
policy-only-others = { $count ->
    [one] 1 member cannot comply and is kept out: there is a second factor, but none that is allowed.
   *[other] { $count } members cannot comply and are kept out: they have a second factor, but none that is allowed.
}
policy-more = and { $count } more
policy-cut = The first { $count } members were looked at, not all.
policy-save-text = It holds from the next sign-in on.

audit-title = Audit log
audit-lead = { $count ->
    [one] What happened to whom, and who did it. Events are kept for 1 day.
   *[other] What happened to whom, and who did it. Events are kept for { $count } days.
}
audit-json = Download as JSON lines
audit-by = By
audit-what = Event
audit-since = From day
audit-until = To day
audit-every-kind = All events
audit-do = Show
audit-all = Show all
audit-none = Nothing found
audit-none-text = No event fits what you asked for.
audit-when = Time
audit-where = From
audit-command-line = command line
audit-warning = Warning
audit-alarm = Alarm
audit-visitor = visitor
audit-note = reason: { $note }
audit-older = Older
audit-newest = Newest

event-pass-made = One-time pass made
event-pass-used = One-time pass used
event-account-deleted = Account deleted
event-group-created = Group created
event-group-updated = Group changed
event-group-deleted = Group deleted
event-member-added = Put into a group
event-member-removed = Taken out of a group
event-policy = What a group asks for changed
event-exported = Accounts or events downloaded
event-job = Work on many accounts begun

refusal-yourself = This is your own account. You change it under Edit my data.
refusal-upward = A permission is involved that you lack, so you can look but change nothing.
refusal-last-holder = Nobody would be left who manages groups.
refusal-stops-yourself = You could not sign in yourself any more.
refusal-not-reached = No mail reaches this account: the portal sends none, the address is not confirmed, or one was sent a moment ago.
refusal-no-method = This account has no second factor.
refusal-not-allowed = You lack the permission for this.

notice-user-created = The account of { $name } was created.
notice-user-invited = The account of { $name } was created, and an invitation is on its way.
notice-methods-removed = { $count ->
    [0] There was nothing left to remove from the account of { $name }.
    [one] 1 second factor of { $name } was removed.
   *[other] { $count } second factors of { $name } were removed.
}
notice-browsers-ended = { $count ->
    [0] { $name } was signed in nowhere.
    [one] 1 browser of { $name } was ended and is signed out.
   *[other] { $count } browsers of { $name } were ended and are signed out.
}
notice-user-disabled = { $name } is signed out everywhere and may not sign in any more.
notice-user-enabled = { $name } may sign in again.
notice-user-deleted = The account { $name } was deleted.
notice-user-link = A link is on its way to { $name }.
notice-group-saved = The group “{ $name }” is saved.
notice-group-deleted = The group “{ $name }” was deleted.
notice-member-added = { $name } is in the group now.
notice-member-removed = { $name } is not in the group any more.
notice-policy-set = The group “{ $name }” asks for this from now on.
notice-nobody-selected = Nobody was selected, so nothing was changed.

problem-no-such-account = There is no account of this name or address.
problem-not-a-day = Please choose a day.
problem-day-over = This day is over. Choose a later one.
problem-choose-one = Please choose at least one.

wanted-user-create = To create the account of { $name }, show that it is you.
wanted-user-edit = To change the account of { $name }, show that it is you.
wanted-user-methods = To remove a second factor of { $name }, show that it is you.
wanted-user-pass = To make a one-time pass for { $name }, show that it is you.
wanted-user-browsers = To end browsers of { $name }, show that it is you.
wanted-user-disable = To disable the account of { $name }, show that it is you.
wanted-user-enable = To enable the account of { $name }, show that it is you.
wanted-user-delete = To delete the account of { $name }, show that it is you.
wanted-user-link = To send { $name } a link for a password, show that it is you.
wanted-bulk = { $count ->
    [one] To change 1 account, show that it is you.
   *[other] To change { $count } accounts at once, show that it is you.
}
wanted-import = To make the accounts of the file, show that it is you.
wanted-group-save = To save the group “{ $name }”, show that it is you.
wanted-group-delete = To delete the group “{ $name }”, show that it is you.
wanted-member-add = To put { $name } into a group, show that it is you.
wanted-member-remove = To take { $name } out of a group, show that it is you.
wanted-policy = To change what the group “{ $name }” asks for, show that it is you.

enrol-removed-lead = An administrator removed your second factor. Set up a new one now, it takes a minute; after that you are signed in.
enrol-skip = Not now
grace = From { $day } you need a second factor here: { $left }
grace-days = { $count ->
    [one] 1 day left.
   *[other] { $count } days left.
}
grace-last-day = today is the last day.
grace-do = Set one up

mail-pass-title = A one-time pass was made for your account
mail-pass = It stands in for your second factor in one sign-in, until { $when }. Your password is needed too.
mail-pass-used-title = A one-time pass was used
mail-pass-used = Somebody signed in with your password and the one-time pass that your administrator made. It does not work again.

## Something went wrong

error-400-title = That request could not be read
error-400-text = Something in it was missing or damaged. Nothing was changed.
error-400-do = Go back, reload the page and try again.
error-403-title = That is not allowed
error-403-text = You do not have access, or the page was not opened at the portal's own address. Nothing was changed.
error-403-do = Open the portal at { $address } and try again from there. If you need access, ask your administrator.
error-404-title = There is no such page
error-404-text = The address may be mistyped, or the page is gone.
error-404-do = Check the address, or start from the beginning.
error-429-title = Too many requests
error-429-text = There were too many in a short time. Nothing was changed.
error-429-do = Wait a minute, then try again.
error-500-title = Something went wrong on our side
error-500-text = What you did last may not have been stored. Everything before is as it was.
error-500-do = Try again. If it happens again, tell your administrator the reference.
error-503-title = The portal is busy
error-503-text = It cannot answer right now. Nothing was changed.
error-503-do = Try again in a moment.
error-reference = Reference
error-home = To the start page

## Notices

notice-sign-in-failed = Name and password do not match an account. Check both and try again.
notice-sign-in-blocked = Too many tries. This one was not checked; you can try again { $when }.
notice-sign-in-expired = This sign-in is over: it took more than 10 minutes, or was finished in another tab. Please sign in again.
notice-sign-in-ended = Too many codes did not match, so this sign-in was ended. Please sign in again.
notice-signed-out = You are signed out.
notice-browser-ended = This browser was signed out. Please sign in again.
notice-method-blocked = Too many codes did not match. You can try again { $when }.
notice-renamed = It is called “{ $name }” now.
notice-app-removed = “{ $name }” was removed. Delete its entry in the app too.
notice-key-removed = “{ $name }” was removed and is not accepted any more.
notice-key-added = “{ $name }” was added. It is asked from your next sign-in on.
notice-key-yours = This key is one of yours already: “{ $name }”. Nothing was changed.
notice-key-taken = This key is already in use in this portal. Use another key.
notice-too-many-keys = An account has at most { $most ->
    [one] 1 security key
   *[other] { $most } security keys
}. Remove one you do not use.
notice-passkey-unknown = This portal does not know that passkey, or it may not sign in here. Use your name and password, and delete it from your device or password manager if you removed it here.
notice-enrolment-stale = The code shown before is not valid any more. Scan or type the one shown now.
notice-too-many-apps = An account has at most { $most ->
    [one] 1 authenticator app
   *[other] { $most } authenticator apps
}. Replace or remove one.
notice-recovery-used = You signed in with a recovery code, and your other browsers were signed out. { $left ->
    [0] No code is left.
    [one] 1 code is left.
   *[other] { $left } codes are left.
} Lost your phone? Replace the app under Edit my data › Login.
notice-sheet-works = Your backup sheet works.
notice-proof-impossible = This change asks for a second factor, and yours cannot be used at the moment. Ask your administrator.
notice-confirmation-over = There is nothing to confirm any more: it was done in another tab, or more than 10 minutes ago. Nothing else was changed.
notice-nothing-changed = Nothing was changed.
notice-password-changed = Your password was changed. Your other browsers were signed out.
notice-deactivated = Your account is deactivated and you are signed out.
notice-last-administrator = You are the last administrator: nobody would be left to activate your account again. Make somebody else an administrator first.
notice-last-method = A second factor is required here. Add another method before you remove this one.
notice-browser-removed = The browser was ended and is signed out.
notice-others-removed = { $count ->
    [0] There was no other browser to end.
    [one] 1 other browser was ended and is signed out.
   *[other] { $count } other browsers were ended and are signed out.
}
notice-saved = Saved.
notice-password-set = Your password is set. Sign in with it.
notice-check-fields = Some fields need another look.
notice-method-disabled = Too many codes in a row did not match, so this method is not asked any more. Ask your administrator to remove it from your account.

code-malformed = A code has 6 digits. Type it as your app shows it.
code-wrong = That code didn't match.
code-past = This code is from about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} ago. Check the clock of your phone.
code-used = This code was already used. The next one comes in { $seconds } s.
code-no-recovery = A recovery code has 16 letters and digits. Type it as it is on your sheet.
code-unknown-recovery = That code didn't match, or it was used already.
tries-left = { $count ->
    [0] No tries left.
    [one] 1 try left.
   *[other] { $count } tries left.
}

## What is wrong with a field

problem-required = Please fill this in.
problem-too-long = { $most ->
    [one] At most 1 character.
   *[other] At most { $most } characters.
}
problem-too-short = { $fewest ->
    [one] At least 1 character, please.
   *[other] At least { $fewest } characters, please.
}
problem-bad-name = Only letters, digits and . _ -, please.
problem-bad-characters = This has characters that cannot be used here.
problem-taken = Another account has this already.
problem-not-an-address = This does not look like an email address.
problem-too-common = This one is easy to guess. A few unrelated words in a row are better.
problem-differs = This differs from the password above.
problem-wrong-password = That password didn't match.

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = Hello { $name },
mail-about = About your account { $account } at { $portal }
mail-when = When
mail-asked = Asked for
mail-where = Where
mail-browser = Browser
mail-by = By whom
mail-by-machine = Whoever runs the portal’s machine
mail-method = Method
mail-name = Name
mail-new-address = New address

mail-code-sign-in-title = Your code to sign in
mail-code-sign-in = Type this code in the browser in which you are signing in.
mail-code-proof-title = Your code to confirm a change
mail-code-proof = Type this code in the browser in which you are changing something.
mail-code-enable-title = Your code to turn on codes by email
mail-code-enable = Type this code in the browser in which you are turning on codes by email. From then on a code like this one can be your second factor.
mail-code-address-title = Confirm your email address
mail-code-address = Type this code in the browser in which you gave this address, to show that it is yours.
mail-code-until = The code works once, until { $when }.
mail-code-secret = Nobody from { $portal } will ever ask you for this code.
mail-code-doubt = If you did not ask for it, somebody may know your password: change it.
mail-code-ignore = If you did not ask for it, ignore this mail: without the code nothing changes.

mail-link-until = The link works once, until { $when }. Keep it to yourself: whoever has it can choose the password.
mail-link-copy = If the button does not work, open this address:
mail-invitation-title = Your account is ready
mail-invitation = An account was made for you at { $portal }. Choose a password for it, then you can sign in.
mail-invitation-after = Once you are signed in, set up a second factor under Edit my data › Login. With it, your account stays yours even when somebody knows your password.
mail-invitation-doubt = If you did not expect this mail, ask whoever runs the portal, or ignore it.
mail-password-title = Choose a new password
mail-password-text = Somebody asked for a new password for your account. If that was you, choose it now.
mail-password-factor = Your password alone changes: if you have a second factor, it is still asked for when you sign in.
mail-password-doubt = If you did not ask for it, there is nothing to do: your old password still works.

mail-tried-title = The mail account works
mail-test = This is a test mail of { $portal }. Now that you read it, you know that the portal can send mails.
mail-test-after = There is nothing else to do.

mail-if-you = If this was you, there is nothing to do.
mail-unless-browsers = If it was not you, somebody may be in your account: end the browsers you do not know, then change your password.
mail-unless-password = If it was not you, somebody knows your password: change it.
mail-unless-locked-out = If it was not you, somebody may be in your account: tell your administrator at once. Where you are still signed in, end the browsers you do not know.
mail-unless-ask = If it was not you, tell your administrator at once.
mail-by-other = You did not do this yourself. If you did not expect it, ask your administrator.
mail-not-me = This wasn't me

mail-added-title = A second factor was added
mail-added = From your next sign-in on, it can be asked for.
mail-replaced-title = A second factor was replaced
mail-replaced = The one from before is not accepted any more.
mail-removed-title = A second factor was removed
mail-removed = It is not accepted any more.
mail-removed-all-title = Your second factor was removed
mail-removed-all = Your account has no second factor any more: your password alone opens it. Set one up again under Edit my data › Login.
mail-disabled-title = A second factor was switched off
mail-disabled = It failed too many times in a row, so it is not asked for any more. Your administrator can remove it from your account.
mail-recovery-used-title = A recovery code was used
mail-recovery-used = One of your recovery codes took the place of your second factor. It does not work again: cross it out on your sheet.
mail-recovery-made-title = New recovery codes were made
mail-recovery-made = The recovery codes from before do not work any more: throw away the old sheet.
mail-password-changed-title = Your password was changed
mail-password-changed = The password from before does not work any more.
mail-email-title = Your email address was changed
mail-email = From now on, mails about your account go to the new address.
mail-remembered-title = A browser is remembered now
mail-remembered = For a while, this browser is not asked for your second factor again.
mail-failed-title = A sign-in failed at your second factor
mail-failed = Somebody typed your right password, but failed at your second factor until the sign-in was ended. Nobody got in.
mail-clone-title = There may be a copy of your security key
mail-clone = A security key gave a number that it had used before, so it was not accepted. Remove it under Edit my data › Login, use another method, and tell your administrator.
mail-closed-title = Your account was deactivated
mail-closed = You are signed out everywhere, and nobody can sign in to the account any more. Nothing was deleted.

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = Sign-in
provider-remove-title = Remove { $name }
try-title = Try { $name }
unlink-title = Give up the link with { $name }
applications-title = Applications
application-new-title = Add an application
application-remove-title = Remove { $name }
rule-title = A path of { $name }
rule-remove-title = Remove the rule for { $path }
rule-remove-now = Asked for now
rule-remove-then = Asked for without the rule
start-title = Your applications
no-entry-title = { $name } does not open
leave-title = On to { $name }
sign-out-title = Sign out?
wanted-link = To link your account with { $name }, show that it is you.
wanted-unlink = To give up the link with { $name }, show that it is you.
wanted-provider-save = To change how people sign in with { $name }, show that it is you.
wanted-provider-remove = To remove { $name } from the ways to sign in, show that it is you.
wanted-application-save = To change the application { $name }, show that it is you.
wanted-application-remove = To remove the application { $name }, show that it is you.
wanted-open = To open { $name }, show that it is you.
event-linked = Account linked with a sign-in provider
event-unlinked = Link with a sign-in provider given up
problem-not-a-url = Type an address such as https://wiki.example.org.
problem-https-needed = It must begin with https://. Only this machine itself can do without.
problem-host-taken = Another application has this host, or it is the portal’s own.
problem-not-a-path = Type a path such as /admin, without question mark, dots or codes in it.
problem-not-a-number = Type a number from 1 to { $most }.
problem-not-a-picture = Choose a PNG, JPEG or WebP picture of up to 64 kB.
problem-not-a-mapping = Each line reads “value = group”, with the name of a group that is there.
problem-not-a-network = Type networks such as 10.0.0.0/8, separated by spaces.
problem-not-a-filter = The filter must have brackets around it and {"{"}name{"}"} in it.
sso-unreachable = { $name } did not answer. Try again in a moment, or sign in another way.
sso-cancelled = The sign-in at { $name } was cancelled.
sso-stale = That sign-in at { $name } is over: it was begun more than ten minutes ago, in another browser, or is used up. Begin again.
sso-untrusted = What { $name } sent does not prove who you are. If it happens again, tell your administrator.
sso-unknown = { $name } knows you, but nobody here is linked with that. Sign in as usual and link your account under Edit my data › Login, or ask your administrator.
sso-not-linked = There is already an account with your name or address. Sign in to it as usual, then link it with { $name } under Edit my data › Login.
sso-no-name = { $name } did not send a name that an account could have. Tell your administrator.
sso-not-allowed = You cannot sign in with { $name }.
sso-no-ticket = Your browser has no Windows sign-in for this portal ({ $name }). Sign in with your name and password.
sso-ntlm = Your browser offered an old kind of Windows sign-in that { $name } does not take. Sign in with your name and password.
notice-linked = Your account is linked with { $name }. You can sign in with it from now on.
notice-unlinked = The link with { $name } is given up.
notice-linked-elsewhere = The person signed in at { $name } has another account here. Nothing was changed.
notice-last-way-in = Without this link you could not sign in any more. Set a password or link another provider first.
notice-provider-saved = { $name } is saved.
notice-provider-removed = { $name } is removed.
notice-application-saved = { $name } is saved.
notice-application-removed = { $name } is removed.

## Applications

applications-lead = The portal stands in front of these applications and says who may open what. A reverse proxy asks it at every request.
applications-no-proxy = No reverse proxy is trusted yet, so nobody is let through to any application. Set { $setting } in the configuration to the network that yours is in.
applications-none = No application yet
applications-none-text = Add a wiki, a tracker, a dashboard: people then sign in to it here, and you choose who may open it and whether that takes a second factor.
application-off = Switched off
application-rules = { $count ->
    [one] Another rule for 1 path
   *[other] Other rules for { $count } paths
}
application-new-lead = Opening it takes two factors at first. Once it is added you can change that, for single paths as well.
application-new-do = Add
application-name-hint = As people see it on their start page
application-address = Address
application-address-hint = Such as https://wiki.example.org. The whole host has to be this application’s: a path of a host that others use will not do.
application-sign-out = Sign-out address
application-sign-out-hint = Where the application itself signs people out. Whoever signs out of the portal is shown a link to it.
application-enabled = Switched on
application-enabled-hint = While it is switched off, nobody can open it.
application-visits = Only visits keep people signed in
application-visits-hint = For pages that ask for news by themselves all the time: what their scripts do then keeps nobody signed in.
application-icon = Icon
application-icon-now = This is how it looks on the start page.
application-icon-none = No picture yet: the first letters of its name stand in for one.
application-icon-file = Picture
application-icon-hint = PNG, JPEG or WebP up to 64 kB, best square
application-icon-do = Save icon
application-icon-remove = Remove icon
application-portal-sign-out = Sign-out link
application-portal-sign-out-text = Have the application’s own sign-out lead to this address. It asks people whether to sign out of the portal too: those who stay signed in there are let in again by the next click.
application-signed-out = You are not signed in any more. Open the page anew to sign in.
application-refused = This cannot be opened.
application-remove-lost = The portal will let nobody through to it any more. What its paths ask for is forgotten, and so is its icon.
application-remove-stays = The application itself stays as it is, with everything in it.
rules-title = Paths
rules-lead = What has to be shown before a path opens. Where several fit, the longest counts.
rules-add = Add a path
rule-need = Asks for
rule-everything = Everything
rule-everything-else = Everything else
rule-everybody = everybody
rule-only = only
rule-edit-named = Edit “{ $path }”
rule-path = Path
rule-path-hint = Such as /admin. Everything below it is meant as well.
rule-path-taken = There is a rule for this path already.
rule-minutes = Minutes
rule-minutes-range = 1 to { $most }
rule-groups = Groups (none ticked: everybody)
need-anyone = Nothing: anyone can open it
need-anyone-hint = Signed in or not. Only the application itself can keep people out.
need-signed-in = Signing in
need-signed-in-hint = With a second factor only where people have to show one anyway.
need-two-factors = Two factors
need-two-factors-hint = Whoever signed in without a second factor is asked for it first.
need-fresh = { $minutes ->
    [one] A second factor within the last minute
   *[other] A second factor within { $minutes } minutes
}
need-fresh-label = A recent second factor
need-fresh-hint = Asked for again when it is older than the minutes below.
start-none = Nothing to open yet
start-none-text = The applications that you may open will be here.
start-none-manager = The applications that people may open will be here. So far there is none for you.
start-set-up = Set up applications
no-entry-not-allowed = You are signed in, but only members of certain groups may open this, and you are in none of them.
no-entry-not-allowed-do = If you need it, ask your administrator.
no-entry-no-method = You are signed in, but this takes a second factor, and your account has none that can be asked for.
no-entry-no-method-do = Add one first, then open it again.
no-entry-add = Add a second factor
leave-text = This takes a moment. If nothing happens, go on yourself.
sign-out-text = You are signed in to { $portal } in this browser.
sign-out-stay = Stay signed in

## Sign-in providers

sign-in-with = Sign in with { $name }
sign-in-also-out = You may want to sign out of these as well

login-sso = Single sign-on
login-sso-since = Linked on { $when }
login-sso-none = Not linked
login-sso-link = Link with { $name }
login-sso-unlink = Give up

link-lead = Enter the name and password that you have there. The password is shown to the directory alone, and not kept.
link-do = Link

unlink-text = You cannot sign in here with { $name } any more, and your other browsers that came in by it are signed out. Your account here stays, and so does the one there.
unlink-known = The account there: { $subject }
unlink-do = Give up the link

providers-lead = Who may vouch for people beside their password. The sign-in page shows the buttons in this order.
providers-password = Name and password
providers-password-text = Always there: who has a password can sign in with it, whatever is set below.
providers-off = Switched off
providers-unknown = Unknown people
providers-linked = Linked accounts
providers-try = Try
providers-up = Move up
providers-up-named = Move up: { $name }
providers-add = Add a provider
providers-add-do = Add
providers-add-named = Add: { $kind }
providers-need-keytab = The portal needs a keytab first. Set { $setting } in its configuration and start it again.
providers-need-header = The portal has to know the proxy and its headers first. Set { $setting } in its configuration and start it again.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Windows sign-in (Kerberos)
provider-kind-ldap = Directory (LDAP, Active Directory)
provider-kind-header = Header of a reverse proxy
provider-what-openid = People are sent there and come back: Microsoft Entra ID, Google, Keycloak and others.
provider-what-kerberos = Who is signed in to Windows in your domain types no password here.
provider-what-ldap = Name and password are checked against your directory. It has no button: people type them on the sign-in page as always.
provider-what-header = A reverse proxy in front of the portal has found out who it is, and says so in a header.

provider-asks-always = Always asked
provider-asks-trust = Asked unless the provider proved one
provider-asks-never = Asked only where it is required
provider-unknown-refuse = Not let in
provider-unknown-create = Get an account

provider-new-title = New provider: { $kind }
provider-edit-title = Edit { $name }
provider-called = What it is called
provider-name-hint = On the button: “Sign in with …”
provider-name-directory-hint = As people see it under Edit my data › Login
provider-name-taken = Another provider has this name already.
provider-enabled = Switched on
provider-enabled-hint = While it is off, nobody signs in with it, and whoever came in by it is signed out. Links with accounts are kept.

provider-reached = How it is reached
provider-configured = This is set in the portal’s configuration and can only be changed there.
provider-redirect = Redirect address
provider-redirect-hint = Enter it at the provider, where you register the portal as a web application. Other names for it: redirect URI, callback URL, reply URL.
provider-redirect-later = The provider has to know the address that it sends people back to. You find it on this page once the provider is saved.
provider-issuer = Issuer
provider-issuer-hint = The rest is read from there. Entra ID: https://login.microsoftonline.com/YOUR-TENANT-ID/v2.0
provider-client-id = Client ID
provider-client-id-hint = You get it when you register the portal at the provider. Entra ID calls it application ID.
provider-client-secret = Client secret
provider-secret-again = For another issuer or client, please type the secret again.
provider-scopes = Scopes
provider-scopes-hint = Beside openid, with spaces between them; usually profile email
provider-principal = Service principal
provider-principal-hint = The domain has to know this name (setspn), and the keytab must hold its key.
provider-realms = Realms
provider-realms-hint = Whose people are let in, such as CORP.YOUR-DOMAIN.ORG; several with spaces between them
provider-networks = Networks
provider-networks-hint = Browsers in these networks are asked quietly, without a click: 10.0.0.0/8 192.168.7.0/24. All others get the button alone, because browsers outside the domain may show a dialog for name and password.
provider-url = Server
provider-url-hint = Such as ldaps://dc1.your-domain.org
provider-url-wrong = Type an address such as ldaps://dc1.your-domain.org.
provider-url-plain = Without TLS only a directory on this same machine is asked. Use ldaps:// or STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = For ldap:// addresses: the connection is encrypted before anything is said. ldaps:// is from the start.
provider-bind = Account that searches
provider-bind-hint = Its DN; it need only read. Empty for a directory that anybody may search.
provider-bind-password = Password of that account
provider-base = Search below
provider-base-hint = Such as ou=people,dc=your-domain,dc=org
provider-filter = Filter
provider-filter-hint = {"{"}name{"}"} is what was typed. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = What the attributes are called
provider-subject = Never changes
provider-subject-hint = Accounts are linked by it: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Name shown
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = What is asked after it
provider-always = Always ask
provider-always-hint = As after a password.
provider-trust = Ask unless the provider proved one
provider-trust-hint = It has to name a method or a level that counts.
provider-never = Never ask, but of accounts that are required to have one
provider-never-hint = Whoever gets in there gets in here.
provider-amr = Methods that count (amr)
provider-amr-hint = One of them is enough, such as mfa, otp or hwk. Separated by spaces.
provider-acr = Levels that count (acr)
provider-acr-hint = For providers that name a level instead, such as Keycloak. One is enough.
provider-max-age = How old the sign-in there may be
provider-max-age-hint = In minutes. The provider is asked to let people sign in again when it is longer ago; where it does not say when they did, nobody gets in by it. Empty for any age.

provider-people = People nobody here knows
provider-refuse = Do not let them in
provider-refuse-hint = An account is made under Users and Groups, and its owner links it under Edit my data › Login.
provider-create = Make an account for them
provider-create-hint = With the name and address that arrive. An account that has that name already is never handed over: its owner links it.
provider-believes = Addresses that it sends count as confirmed
provider-believes-hint = Only if it checked them: codes and links for new passwords are mailed there.
provider-groups-claim = Claim that holds the groups
provider-groups-claim-hint = Usually groups or roles
provider-group-base = Search groups below
provider-group-base-hint = Such as ou=groups,dc=your-domain,dc=org. Empty: groups are not looked up.
provider-group-filter = Filter for groups
provider-group-filter-hint = {"{"}dn{"}"} is the entry of the person. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = The filter must have brackets around it and {"{"}dn{"}"} in it.
provider-groups = What makes somebody a member
provider-groups-hint = A line for each: value that arrives = group here. From then on the provider keeps the members of these groups: it puts people in and takes them out whenever they sign in.
provider-groups-here = Groups here: { $names }
provider-groups-none = There are no groups here that it could lead to.

provider-remove-linked = { $count ->
    [0] No account is linked with it.
    [one] 1 account is linked with it. The link goes, the account stays.
   *[other] { $count } accounts are linked with it. The links go, the accounts stay.
}
provider-remove-off = Whoever came in by it is signed out. To keep the links, switch it off instead.
provider-remove-stranded = { $count ->
    [one] This account would have no way in any more:
   *[other] These accounts would have no way in any more:
}
provider-remove-stranded-cut = Ten are named; there may be more.
provider-remove-stranded-do = Have a link for a password sent to them first, under Users and Groups.
provider-remove-do = Remove provider

try-lead = The directory is asked, and you see what it says. Nobody is signed in, and nothing is stored.
tried-lead = Nobody was signed in, and nothing was stored.
tried-sign-in = { $name } would be signed in.
tried-create = The account { $name } would be made and signed in.
tried-nobody = Nobody would be signed in.
tried-read = The sign-in page would say:
tried-second-factor = A second factor would be asked for, as after a password.
tried-spared = By its rule, no second factor would be asked for.
tried-detail = What went wrong
tried-arrived = What arrived
tried-arrived-none = Nothing.
tried-again = Try again
tried-settings = Change its settings

## Mails about links with providers
mail-linked-title = Your account was linked with a sign-in provider
mail-linked = From now on, whoever signs in there as you can sign in here.
mail-unlinked-title = A link with a sign-in provider was given up
mail-unlinked = Nobody can sign in to your account by it any more.
mail-provider = Provider
mail-unless-unlink = If it was somebody else, give the link up under Edit my data › Login and end all other browsers.

## Help

help = Help
help-contents = Contents
help-here = You are here
help-people = For everybody
help-managers = Helping people
help-administrators = Setting up the portal
help-note = Note
help-hint = Hint
help-important = Important
help-search = Search the help
help-found-title = Found in the help
help-found = { $count ->
    [one] Found in 1 place
   *[other] Found in { $count } places
}
help-found-none = Nothing found for “{ $query }”
help-found-none-do = Try fewer or other words, or look through the contents.
help-pdf = Download help as PDF
help-pdf-page = This page
help-pdf-all = The whole help
help-pdf-making = Making the PDF…
help-pdf-loading = Downloading the PDF…
help-pdf-done = The PDF is downloaded.
help-pdf-cancelled = Cancelled. Nothing was downloaded.
help-pdf-failed = The PDF could not be made. Try again in a moment.
# Between the names of a list; the space is part of it.
list-separator = ,{ " " }
list-more = { $names } and { $count } more
list-unfold = Show { $count } more
count-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
count-characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}

## Settings › Appearance

appearance-title = Appearance
appearance-lead = How the portal presents itself on its pages, in its mails and in PDF.
appearance-name = Name
appearance-name-hint = On every page and in authenticator apps. Apps that were set up before keep the old one.
appearance-colour = Accent colour
appearance-colour-hint = Of buttons and links, such as #2c55b8. Empty for the portal’s own.
appearance-contact = Whom to call
appearance-contact-hint = A name and a telephone number, shown in the help and where somebody cannot go on.
appearance-preview = Preview
appearance-sample-link = A link
appearance-contrast-good = Words in this colour can be read: contrast { $ratio } to 1.
appearance-contrast-bad = Too light for words: contrast { $ratio } to 1, and 5.2 is needed.
appearance-logo = Logo
appearance-logo-now = This is how it stands beside the name.
appearance-logo-none = No logo yet: the portal’s own stands beside the name.
appearance-logo-do = Save logo
appearance-logo-remove = Remove logo
wanted-appearance = To change how the portal presents itself, show that it is you.
notice-appearance-saved = Saved. This is how the portal presents itself now.
problem-not-a-colour = A colour is # and six of the digits 0 to 9 and a to f.
problem-too-light = Words in this colour could not be read on white: its contrast is below 5.2 to 1. Choose a darker one.
whom-to-call = Whom to call: { $contact }

## The first sign-in

welcome-title = Welcome, { $name }
welcome-lead = { $portal } is the door to your applications. These are worth a minute:
welcome-factor = Set up a second factor
welcome-factor-text = Your account stays yours even when somebody knows your password.
welcome-email = Confirm your email address
welcome-email-text = Warnings and links for a new password reach you then.
welcome-help = Read how it works
welcome-help-text = What is asked and when, and what to do when a phone is lost.
welcome-done = Do not show this again

sheet-pdf = Save as PDF
deadline-soon = In two minutes what you are doing here ends, and what you typed is lost.
deadline-more = I need more time
offline = You are offline. What you typed stays here: go on when the connection is back.
