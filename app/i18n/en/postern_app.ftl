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
panel-browsers = Browsers

## Sign in

sign-in-title = Sign in
sign-in-to = to continue to { $place }
sign-in-name = Name or email
sign-in-password = Password
sign-in-do = Sign in
sign-in-busy = Signing in…
password-show = Show password

## Second factor

second-factor-title = Enter the code from your authenticator app
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
second-factor-others = Use another method
second-factor-lost = Lost your phone? Your administrator can remove the second factor from your account, and you can sign in again.
method-app = Authenticator app

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

## No method that can be asked

no-method-title = Your second factor cannot be used here
no-method-text = Your account is protected by a second factor that this portal does not offer at the moment.
no-method-kept = Nothing was changed: your account and your second factor are as they were.
no-method-do = Ask your administrator to turn the method on again, or to remove the second factor from your account.
no-method-locked = Too many codes in a row did not match, so your second factor is not asked any more.
no-method-locked-do = Ask your administrator to remove the second factor from your account. Tell them if it was not you who tried: somebody may know your password.
no-method-cancel = Back to sign in

## Adding an authenticator app

enrol-title = Add an authenticator app
enrol-lead = Any app that makes 6-digit codes works: Google or Microsoft Authenticator, Apple Passwords, Aegis, 1Password and others.
enrol-forced-title = Set up your second factor
enrol-forced-lead = This portal asks for a second factor beside your password. Set it up now, it takes a minute; after that you are signed in.
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

sheet-title = Backup of your authenticator app
sheet-portal = Portal
sheet-address = Address
sheet-account = Account
sheet-date = Printed on
sheet-code = Registration code
sheet-lost-title = When you lose your phone
sheet-lost = Install an authenticator app on your new phone, then scan this QR code or type the registration code. The app shows the codes for your account again, and you sign in as usual. Afterwards remove the old app under Edit my data › Login and add a new one.
sheet-keep = Whoever has this sheet can make your codes. Keep it where you keep your passport.

## Removing an authenticator app

remove-title = Remove “{ $name }”?
remove-page = Remove authenticator app
remove-text = The codes of this app will not be accepted any more, and all your other browsers are signed out. Delete the entry in the app too.
remove-last = If this is your only method, your account is then protected by the password alone.
remove-code = Code from “{ $name }” or another of your apps
remove-do = Remove
remove-keep = Keep it

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
password-repeat = Password again
password-hint = { $fewest ->
    [one] At least 1 character.
   *[other] At least { $fewest } characters.
} A few words in a row are easy to remember and hard to guess.
set-password-do = Set password

## Links that cannot be used

dead-set-up-title = This set-up link cannot be used
dead-set-up-text = A set-up link works once and for one hour. This one was used already, is older than an hour, or was never made.
dead-set-up-do = If the portal has no account yet, restart it: a new link appears on its console.
dead-password-title = This password link cannot be used
dead-password-text = A password link works once and for one hour. This one was used already, is older than an hour, or was never made.
dead-password-do = Ask whoever sent you the link for a new one. Your password is unchanged.
dead-sign-in = Go to sign in

## Edit my data: Profile

profile-title = Profile
profile-lead = Who you are in this portal.
profile-name = Your name
profile-account = Account name
profile-language = Language
profile-email = Email
profile-email-none = No address
profile-email-hint = Ask your administrator to change it.
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
login-none = No method can be added in this portal at the moment. Ask your administrator.
login-app = Authenticator app
login-app-off = 6-digit codes from an app on your phone
login-app-count = { $count ->
    [one] 1 app
   *[other] { $count } apps
}
login-app-hidden = Not offered in this portal at the moment
login-state-on = On
login-state-off = Off
login-app-since = On since { $when }
login-app-used = last used { $when }
login-app-unused = not used yet
login-add = Set up
login-remove = Remove
login-remove-named = Remove “{ $name }”
login-required = A second factor is required here: the last method cannot be removed.
login-password = Password
login-password-set = Set on { $when }
login-password-none = This account has no password

## Edit my data: Browsers

browsers-title = Browsers
browsers-lead = Where you are signed in. End what you do not recognise, and then change your password.
browsers-this = This browser
browsers-unknown = Unknown browser
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
notice-app-added = “{ $name }” is on. Its code is asked from your next sign-in on.
notice-app-removed = “{ $name }” was removed. Delete its entry in the app too.
notice-enrolment-stale = The code shown before is not valid any more. Scan or type the one shown now.
notice-already-enrolled = Your account has an authenticator app already.
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
