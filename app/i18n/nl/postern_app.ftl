# Postern, Dutch. Informal “je” throughout (jij only for emphasis), plain, short, sentence case, no exclamation marks, quotation marks ‘…’.
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Every page

page-title = { $page } · { $portal }
skip = Naar de inhoud
cookies = Deze applicatie gebruikt cookies om inloggen mogelijk te maken. Als je deze applicatie blijft gebruiken, ga je akkoord met het gebruik van cookies.
language = Taal
theme = Weergave
theme-system = Automatisch
theme-light = Licht
theme-dark = Donker
cancel = Annuleren
busy-checking = Controleren…
busy-saving = Opslaan…
busy-working = Een moment…

## Times (the server's words; the browser shows the reader's own zone)

month = { $number ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
day = { $day } { $month } { $year }
moment = { $day } om { $time } UTC

## Signed in: top bar and panels

menu = Accountmenu van { $name }
menu-edit = Mijn gegevens bewerken
menu-sign-out = Uitloggen
panels = Mijn gegevens
panel-profile = Profiel
panel-login = Inloggen
panel-password = Wachtwoord
panel-browsers = Browsers
panel-activity = Activiteit
panel-data = Opgeslagen gegevens

## Sign in

sign-in-title = Inloggen
sign-in-to = om door te gaan naar { $place }
sign-in-name = Naam of e-mailadres
sign-in-password = Wachtwoord
sign-in-do = Inloggen
sign-in-busy = Bezig met inloggen…
sign-in-passkey = Inloggen met een passkey
password-show = Wachtwoord tonen

## Second factor

second-factor-title = Voer de code uit je authenticator-app in
second-factor-key = Gebruik je beveiligingssleutel of dit apparaat
second-factor-page = Tweede factor
second-factor-not-you = Ben jij dit niet?
second-factor-code = Code
second-factor-code-hint = 6 cijfers, elke 30 seconden een nieuwe
second-factor-remember = Deze browser { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} onthouden
second-factor-remember-hint = vanaf je laatste bezoek; niet op een computer die je met anderen deelt
second-factor-do = Doorgaan
second-factor-key-text = Sluit je sleutel aan en raak hem aan, of gebruik de vingerafdruk, gezichtsherkenning of pincode van dit apparaat. Je telefoon werkt ook, met de code die de browser laat zien.
second-factor-key-do = Sleutel gebruiken
second-factor-others = Andere methode gebruiken
second-factor-lost = Ben je je telefoon kwijt? Je beheerder kan de tweede factor van je account verwijderen. Daarna kun je weer inloggen.
method-app = Authenticator-app
method-key = Beveiligingssleutel of dit apparaat
method-recovery = Herstelcodes
second-factor-recovery = Voer een van je herstelcodes in
recovery-code = Herstelcode
recovery-code-hint = 16 letters en cijfers van je herstelblad

## Security keys: what may come of a prompt, each with the next step

key-waiting = Wachten op je sleutel…
key-no-script = Beveiligingssleutels hebben scripts (JavaScript) nodig. Die staan hier uit of zijn niet geladen. Zet ze aan en laad de pagina opnieuw, of gebruik een andere methode.
key-cancelled = Er kwam geen antwoord van een sleutel: het venster is gesloten of je sleutel hoort niet bij dit account. Probeer het opnieuw of gebruik een andere methode.
key-not-added = Er is geen sleutel toegevoegd: het venster is gesloten of de sleutel heeft een pincode nodig die nog niet is ingesteld. Probeer het opnieuw, of stel eerst een pincode in bij de instellingen van je systeem of van de sleutel.
key-timed-out = Er gebeurde 5 minuten niets, daarom is de vraag ingetrokken. Probeer het opnieuw, dan wordt het nog een keer gevraagd.
key-elsewhere = Deze pagina is geopend op { $here }, maar beveiligingssleutels werken alleen op { $address }.
key-elsewhere-do = Portaal daar openen
key-unsupported = Deze browser kan geen beveiligingssleutels gebruiken. Neem een recente browser of gebruik een andere methode.
key-forbidden = De browser staat op deze pagina geen beveiligingssleutels toe. Open het portaal in een eigen venster of gebruik een andere methode.
key-unable = Deze sleutel kan niet wat hier nodig is. Misschien heeft hij een pincode nodig die nog niet is ingesteld. Stel er een in bij de instellingen van je systeem of van de sleutel, of gebruik een andere sleutel.
key-failed = De sleutel of de browser meldde een probleem. Haal de sleutel los, sluit hem weer aan en probeer het nog een keer.
key-missing = Er kwam geen antwoord van een sleutel binnen. Probeer het opnieuw of gebruik een andere methode.
key-stale = Dat antwoord kwam te laat of was al gebruikt. Probeer het opnieuw.
key-unknown = Dit is niet een van jouw sleutels, of hij is van je account verwijderd. Probeer een andere sleutel of gebruik een andere methode.
key-not-verified = Deze sleutel vroeg eerder om je pincode, vingerafdruk of gezicht en deze keer niet. Probeer het opnieuw en bevestig het op die manier. Heeft de sleutel geen pincode meer, stel er dan een in.
key-suspicious = Deze sleutel gaf een getal door dat al eerder is gebruikt. Misschien bestaat er een kopie van, daarom is hij niet geaccepteerd. Probeer het nog een keer. Gebeurt het weer, gebruik dan een andere methode, verwijder de sleutel en meld het aan je beheerder.
key-made-elsewhere = Dat antwoord was bedoeld voor een ander adres of kwam uit een andere pagina. Open het portaal op zijn eigen adres en probeer het opnieuw.
key-kind-unsupported = Het portaal kan dit soort sleutels niet controleren. Gebruik een andere sleutel.

why-new-browser = Dit wordt gevraagd omdat je nog niet eerder met deze browser hebt ingelogd.
why-unvisited = Dit wordt gevraagd omdat je laatste bezoek met deze browser meer dan { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} geleden was.
why-too-old = Dit wordt gevraagd omdat een browser maximaal { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} wordt onthouden.
why-idle = Dit wordt gevraagd omdat deze browser een tijd niet is gebruikt en niet wordt onthouden.
why-signed-out = Dit wordt gevraagd omdat je zelf in deze browser hebt uitgelogd.
why-ended-by-owner = Dit wordt gevraagd omdat deze browser vanuit een andere browser is uitgelogd ({ $when }).
why-ended-by-manager = Dit wordt gevraagd omdat een beheerder deze browser heeft uitgelogd ({ $when }).
why-account-changed = Dit wordt gevraagd omdat je wachtwoord of tweede factor is gewijzigd ({ $when }).
why-recovery-used = Dit wordt gevraagd omdat er ergens anders met een herstelcode is ingelogd ({ $when }).

## No method that can be asked

no-method-title = Je tweede factor kan hier niet worden gebruikt
no-method-text = Je account is beveiligd met een tweede factor die dit portaal op dit moment niet aanbiedt.
no-method-kept = Er is niets gewijzigd: je account en je tweede factor zijn zoals ze waren.
no-method-do = Vraag je beheerder om de methode weer in te schakelen of de tweede factor van je account te verwijderen.
no-method-locked = Er zijn te veel onjuiste codes na elkaar ingevoerd. Daarom wordt er niet meer om je tweede factor gevraagd.
no-method-locked-do = Vraag je beheerder om de tweede factor van je account te verwijderen. Zeg het erbij als jij het niet was: misschien kent iemand je wachtwoord.
no-method-recovery = Herstelcode gebruiken
no-method-cancel = Terug naar inloggen

## Adding an authenticator app

enrol-title = Authenticator-app toevoegen
enrol-replace-title = ‘{ $name }’ vervangen
enrol-replace-lead = De oude app blijft ingeschakeld totdat je een code uit de nieuwe hebt ingevoerd.
enrol-lead = Elke app die codes van 6 cijfers maakt, is geschikt: Google of Microsoft Authenticator, Apple Wachtwoorden, Aegis, 1Password en andere.
enrol-forced-title = Stel je tweede factor in
enrol-forced-lead = Dit portaal vraagt naast je wachtwoord om een tweede factor. Stel die nu in, dat duurt een minuut. Daarna ben je ingelogd.
enrol-or-key = Liever een beveiligingssleutel of dit apparaat gebruiken
enrol-or-email = Of ontvang een code per e-mail
enrol-or-app = Liever een authenticator-app gebruiken
enrol-scan = Scannen
enrol-scan-text = Open je authenticator-app, voeg een account toe en richt de camera hierop.
enrol-qr = QR-code van de registratiecode voor { $account }. Dezelfde code staat als tekst in de volgende stap.
enrol-open = Openen in de app op deze telefoon
enrol-type = Of typ de code over
enrol-type-text = Lukt scannen niet? Voer deze registratiecode in je app in.
enrol-code = Registratiecode
enrol-details = Account { $account }, op basis van tijd, 6 cijfers
enrol-copy = Kopiëren
enrol-copied = Gekopieerd
enrol-print-text = Wordt alleen nu getoond. Druk de code af en bewaar hem veilig, voor het geval je je telefoon kwijtraakt.
enrol-print = Back-up afdrukken
enrol-confirm = Bevestigen
enrol-name = Naam van deze app
enrol-name-default = Mijn telefoon
enrol-name-hint = Zodat je je apparaten uit elkaar kunt houden
enrol-now = Code die nu in de app staat
enrol-do = Inschakelen
enrol-renew = Nieuwe code maken

## Adding a security key

enrol-key-title = Beveiligingssleutel toevoegen
enrol-key-lead = Een sleutel die je aansluit of tegen je telefoon houdt, of de vingerafdruk, gezichtsherkenning of pincode van een apparaat. Hij werkt alleen voor dit portaal, dus niemand kan hem je ontfutselen.
enrol-key-lead-passkey = Een sleutel die je aansluit of tegen je telefoon houdt, of de vingerafdruk, gezichtsherkenning of pincode van een apparaat. Hij werkt alleen voor dit portaal, dus niemand kan hem je ontfutselen. Vraagt hij om vingerafdruk, gezicht of pincode, dan kun je er ook zonder wachtwoord mee inloggen: dat is een passkey.
enrol-key-name = Naam van deze sleutel
enrol-key-name-default = Beveiligingssleutel
enrol-key-name-hint = Als je dit niet aanpast, krijgt de sleutel de naam van zijn model
enrol-key-what = Hierna vraagt de browser erom: kies de sleutel, raak hem aan of bevestig op je apparaat, en sta toe dat dit portaal de sleutel ziet.
enrol-key-device = Dit apparaat gebruiken
enrol-key-do = Sleutel of telefoon gebruiken
enrol-key-which = Raak hem nog een keer aan om te zien welke het is.

sheet-portal = Portaal
sheet-address = Adres
sheet-account = Account
sheet-date = Afgedrukt op
sheet-code = Registratiecode
sheet-codes = Herstelcodes
sheet-codes-text = Elke code werkt één keer in plaats van je tweede factor. Streep door wat je hebt gebruikt.
sheet-lost-title = Als je je telefoon kwijtraakt
sheet-lost-any-title = Als je je tweede factor kwijt bent
sheet-lost-app = Installeer een authenticator-app op je nieuwe telefoon en scan deze QR-code of typ de registratiecode over. De app toont weer de codes voor je account en je logt in zoals altijd. Vervang daarna de app onder Mijn gegevens bewerken › Inloggen.
sheet-lost-codes = Log in met je wachtwoord, kies ‘Andere methode gebruiken’ en voer een van deze herstelcodes in. Vervang daarna wat je kwijt bent onder Mijn gegevens bewerken › Inloggen.
sheet-lost-both = Log in met je wachtwoord, kies ‘Andere methode gebruiken’ en voer een van de herstelcodes in. Of installeer een authenticator-app op je nieuwe telefoon en scan deze QR-code. Vervang daarna de app onder Mijn gegevens bewerken › Inloggen en streep de QR-code op dit blad door.
sheet-title = Herstelblad
sheet-keep = Wie dit blad heeft, heeft alleen nog je wachtwoord nodig. Bewaar het waar je ook je paspoort bewaart.
sheet-added-title = ‘{ $name }’ is ingeschakeld
sheet-added-lead = Vanaf de volgende keer dat je inlogt, wordt om de code gevraagd. Nog één ding: bewaar dit blad voor het geval je je telefoon kwijtraakt.
sheet-replaced-lead = Deze app vervangt ‘{ $old }’, die niet meer wordt geaccepteerd. Je andere browsers zijn uitgelogd.
sheet-key-lead = Vanaf de volgende keer dat je inlogt, wordt om de sleutel gevraagd. Nog één ding: bewaar dit blad voor het geval je hem kwijtraakt.
sheet-email-lead = Vanaf de volgende keer dat je inlogt, krijg je een code per e-mail. Nog één ding: bewaar dit blad voor het geval je niet bij je e-mail kunt.
sheet-made-title = Je nieuwe herstelcodes
sheet-made-lead = Je eerdere codes werken niet meer.
sheet-once-app = Dit wordt alleen nu getoond en nergens opgeslagen. Druk het blad af voordat je verdergaat.
sheet-once = Dit wordt alleen nu getoond en nergens opgeslagen. Druk het blad af, of kopieer de codes naar een veilige plek, voordat je verdergaat.
sheet-print = Afdrukken
sheet-copy = Codes kopiëren
sheet-download = Codes downloaden
sheet-file = Herstelcodes van { $account }, { $portal }. Elke code werkt één keer.
sheet-done = Ik heb het bewaard

## Renaming and removing an authenticator app

rename-title = Naam van ‘{ $name }’ wijzigen
rename-page = Naam van tweede factor wijzigen
rename-do = Opslaan

remove-title = ‘{ $name }’ verwijderen?
remove-page = Tweede factor verwijderen
remove-text = De codes van deze app worden dan niet meer geaccepteerd en al je andere browsers worden uitgelogd. Verwijder ook de vermelding in de app.
remove-key-text = Deze sleutel wordt dan niet meer geaccepteerd en al je andere browsers worden uitgelogd. Een passkey kun je ook van je apparaat of uit je wachtwoordmanager verwijderen.
remove-last = Dit is je enige methode: hierna wordt je account alleen nog door het wachtwoord beschermd.
remove-do = Verwijderen
remove-keep = Behouden

## Mail

method-email = Code per e-mail
mail-code = Code
mail-code-hint = 8 cijfers
second-factor-email = Voer de code uit de e-mail in
mail-send = Code versturen
mail-send-again = Opnieuw versturen
mail-state-ask = We sturen een code naar { $address }.
mail-state-taken = De mailserver heeft de e-mail aan { $address } geaccepteerd.
mail-state-taken-at = Geaccepteerd: { $when }.
mail-state-under-way = De e-mail aan { $address } is onderweg.
mail-state-delayed = De mailserver heeft de e-mail aan { $address } nog niet geaccepteerd. Er wordt een nieuwe poging gedaan.
mail-state-until = De code verloopt { $when }.
mail-state-again = Niets ontvangen? Kijk ook in de spammap. Dezelfde code kan opnieuw worden verstuurd.
mail-state-again-at = Niets ontvangen? Kijk ook in de spammap. Dezelfde code kan { $when } opnieuw worden verstuurd.
busy-sending = Versturen…
code-no-mail-code = Een code uit de e-mail heeft 8 cijfers.
code-mail-over = Deze code is verlopen. Laat een nieuwe versturen.
enrol-email-title = Codes per e-mail inschakelen
enrol-email-lead = Als je inlogt, krijg je een code per e-mail. Een authenticator-app of beveiligingssleutel beschermt je beter: wie je e-mail leest, heeft ook de code.
enrol-email-do = Inschakelen
address-title = Bevestig je e-mailadres
address-lead = De code laat zien dat je daar e-mail leest. Naar een adres dat niet is bevestigd, wordt niets gestuurd.
address-do = Bevestigen
address-nudge = Je e-mailadres
address-unconfirmed = Het is nog niet bevestigd dat je e-mail leest op dit adres. Tot die tijd wordt er niets naartoe gestuurd: geen code, geen waarschuwing, geen nieuw wachtwoord.
address-confirm = Nu bevestigen
address-waiting = { $address } vervangt je adres zodra je de code invoert die daarheen is gestuurd.
address-enter = Code invoeren
profile-email-confirmed = Bevestigd. Een nieuw adres wordt eerst bevestigd voordat het dit adres vervangt.
login-email-off = Codes naar { $address }
login-email-on = Als je inlogt, krijg je een code per e-mail
remove-email-text = Er worden dan geen codes per e-mail meer verstuurd en al je andere browsers worden uitgelogd.
wanted-add-email = Je wilt codes per e-mail inschakelen.
wanted-manage = Je wilt de beheerpagina’s openen.
wanted-set-mail = Je wilt het e-mailaccount van het portaal instellen.
wanted-remove-mail = Je wilt dat het portaal geen e-mail meer verstuurt.
notice-email-removed = Codes naar ‘{ $name }’ zijn uitgeschakeld.
notice-email-on = Codes per e-mail zijn ingeschakeld: ze gaan naar { $address }.
notice-mail-not-before = De volgende e-mail kan { $when } worden verstuurd.
notice-address-confirmed = { $address } is bevestigd.
notice-link-sent = Als we deze naam kennen en het account per e-mail bereikbaar is, is er een link onderweg. De link werkt een uur.
notice-mail-set = Het e-mailaccount is opgeslagen. Verstuur nu een testbericht.
notice-mail-removed = Het portaal verstuurt geen e-mail meer.
notice-test-taken = De mailserver heeft het testbericht geaccepteerd: { $answer }
notice-test-failed = Het testbericht is niet verstuurd: { $answer }
problem-used-by-method = Naar dit adres worden codes verstuurd. Schakel eerst codes per e-mail uit.
problem-not-a-host = Dit is niet de naam of het adres van een server.
problem-not-a-port = Een poort is een getal van 1 tot en met 65535.
problem-tls-needed = Zonder TLS gaat e-mail alleen naar een server op dezelfde machine.
problem-type-again = Typ het wachtwoord opnieuw voor een andere server of gebruiker.
forgotten-link = Wachtwoord vergeten?
forgotten-title = Wachtwoord vergeten
forgotten-lead = We sturen je een link om een ander wachtwoord te kiezen. Er wordt nog steeds om je tweede factor gevraagd.
forgotten-do = Link versturen
forgotten-back = Terug naar inloggen
settings = Instellingen
panel-mail = E-mail
mail-settings-title = E-mail
mail-settings-lead = Het account waarmee het portaal e-mail verstuurt: codes, links en waarschuwingen voor de mensen om wie het gaat.
mail-fixed = Het e-mailaccount is vastgelegd in de configuratie van het portaal en kan alleen daar worden gewijzigd.
mail-host = Mailserver
mail-host-hint = Bijvoorbeeld mail.jouw-domein.nl
mail-port = Poort
mail-port-hint = Meestal 465 of 587
mail-tls = Versleuteling
mail-tls-wrapper = TLS vanaf het begin (465)
mail-tls-starttls = STARTTLS, verplicht (587)
mail-tls-none = Geen, alleen naar deze machine (25)
mail-user = Gebruiker
mail-password = Wachtwoord
mail-password-hint = Wordt versleuteld opgeslagen en nooit meer getoond
mail-password-kept = Laat dit leeg om het opgeslagen wachtwoord te behouden
mail-sender-address = Adres van de afzender
mail-sender-name = Naam van de afzender
mail-sender-name-hint = Standaard { $portal }
mail-remove = Geen e-mail meer versturen
mail-remove-title = Geen e-mail meer versturen?
mail-remove-text = Het e-mailaccount wordt gewist. Codes per e-mail, links voor vergeten wachtwoorden en waarschuwingen worden dan niet meer verstuurd.
mail-remove-depending = { $count ->
    [one] Dit account heeft geen andere tweede factor en kan dan niet meer inloggen:
   *[other] Deze { $count } accounts hebben geen andere tweede factor en kunnen dan niet meer inloggen:
}
mail-test-title = Test
mail-test-to = Testbericht versturen naar
mail-test-do = Testbericht versturen
outbox-title = E-mail onderweg
outbox-waiting = { $count ->
    [0] Er wacht geen e-mail
    [one] Er wacht één e-mail
   *[other] Er wachten { $count } e-mails
}
outbox-oldest = De oudste: { $when }
outbox-sent = { $count } verstuurd in de afgelopen 24 uur
outbox-dropped = { $count } mislukt
outbox-error = Laatste antwoord van de mailserver: { $error }
event-second-factor-failed = Wachtwoord juist, tweede factor vijf keer onjuist
event-email-confirmed = E-mailadres bevestigd
event-settings = Instellingen van het portaal gewijzigd
event-mail-failed = Een e-mail kon niet worden verstuurd

## Recovery codes

codes-left = Nog { $left } van de { $of } over, gemaakt: { $when }
codes-none = Voor het geval je je telefoon kwijtraakt: tien codes op papier
codes-later = Bij je eerste methode krijg je tien codes op papier
codes-tested = Getest
codes-untested = Niet getest
codes-tested-when = Blad getest: { $when }
codes-few = Maak nieuwe voordat ze op zijn.
codes-make = Codes maken
codes-renew = Nieuwe codes
codes-test = Mijn blad testen
new-codes-title = Nieuwe herstelcodes
new-codes-offer-title = { $left ->
    [0] Dat was je laatste herstelcode
    [one] Nog 1 herstelcode over
   *[other] Nog { $left } herstelcodes over
}
new-codes-offer = Maak nu tien nieuwe, zodat je niet op een dag buitengesloten raakt. De oude werken dan niet meer.
new-codes-void = Je krijgt tien nieuwe codes. De oude werken dan niet meer, ook niet die op afgedrukte bladen.
new-codes-first = Je krijgt tien codes voor het geval je je telefoon kwijtraakt. Elke code werkt één keer.
new-codes-once = Ze worden één keer getoond. Zorg dat je een printer of een veilige plek bij de hand hebt.
new-codes-do = Tien nieuwe codes maken
new-codes-later = Later
test-title = Test je herstelblad
test-text = Typ een willekeurige code van je blad, zodat je zeker weet dat het het juiste blad is en dat je het kunt lezen. De code blijft geldig.
test-do = Testen

## The fresh proof before a change

confirm-title = Bevestig dat jij het bent
confirm-why = Je bevestiging is 10 minuten geldig.
confirm-password = Je wachtwoord
confirm-do = Bevestigen
confirm-cancel = Niets wijzigen
wanted-add-app = Bevestig dat jij het bent om een authenticator-app toe te voegen.
wanted-replace-app = Bevestig dat jij het bent om ‘{ $name }’ te vervangen.
wanted-add-key = Bevestig dat jij het bent om een beveiligingssleutel toe te voegen.
wanted-rename = Bevestig dat jij het bent om de naam van ‘{ $name }’ te wijzigen.
wanted-remove = Bevestig dat jij het bent om ‘{ $name }’ te verwijderen.
wanted-codes = Bevestig dat jij het bent om nieuwe herstelcodes te maken.
wanted-password = Bevestig dat jij het bent om je wachtwoord te wijzigen. Het nieuwe wachtwoord wordt zolang bewaard.
wanted-email = Bevestig dat jij het bent om je e-mailadres te wijzigen. Wat je hebt getypt, wordt zolang bewaard.
wanted-deactivate = Bevestig dat jij het bent om je account te deactiveren.

## The first administrator

set-up-title = Portaal instellen
set-up-lead = Welkom. Maak je account. Het is het eerste account en beheert dit portaal.
set-up-name = Accountnaam
set-up-name-hint = Letters, cijfers en . _ -; je logt ermee in
set-up-display-name = Je naam
set-up-display-name-hint = Zoals anderen hem zien
set-up-email = E-mailadres
optional = optioneel
set-up-do = Account maken
set-up-busy = Account maken…

## Passwords

set-password-title = Kies een wachtwoord
password-new = Wachtwoord
password-other = Nieuw wachtwoord
password-repeat = Wachtwoord herhalen
password-hint = { $fewest ->
    [one] Minstens 1 teken.
   *[other] Minstens { $fewest } tekens.
} Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
set-password-do = Wachtwoord instellen

password-title = Wachtwoord
password-do = Wachtwoord wijzigen
password-others = Je andere browsers worden uitgelogd als je het wijzigt.
strength-good = Goed: moeilijk te raden.
strength-very-good = Heel goed: heel moeilijk te raden.

## Links that cannot be used

dead-set-up-title = Deze installatielink kan niet worden gebruikt
dead-set-up-text = Een installatielink werkt één keer en is een uur geldig. Deze is al gebruikt, is ouder dan een uur of is nooit gemaakt.
dead-set-up-do = Heeft het portaal nog geen account, start het dan opnieuw: in de console verschijnt een nieuwe link.
dead-password-title = Deze wachtwoordlink kan niet worden gebruikt
dead-password-text = Een link voor een nieuw wachtwoord werkt één keer en is een uur geldig, een uitnodiging werkt één keer en is een week geldig. Deze link is al gebruikt, is ouder of is nooit gemaakt.
dead-password-do = Vraag een nieuwe link aan degene die je deze heeft gestuurd. Je wachtwoord is niet gewijzigd.
dead-sign-in = Naar inloggen

## Edit my data: Profile

profile-title = Profiel
profile-lead = Wie je bent in dit portaal.
profile-name = Je naam
profile-account = Accountnaam
profile-language = Taal
profile-email = E-mailadres
profile-email-hint = Je kunt er ook mee inloggen.
profile-do = Opslaan
protect-title = Bescherm je account
protect-text = Nu is je wachtwoord genoeg om je account te openen. Met een tweede factor blijft het van jou, ook als iemand je wachtwoord kent.
protect-do = Tweede factor instellen

## Edit my data: Login

login-title = Inloggen
login-lead = Met een tweede factor blijft je account van jou, ook als iemand je wachtwoord kent. Er wordt om gevraagd vanaf de volgende keer dat je inlogt.
login-methods = Tweede factor
login-first-title = Welke methode kies je?
login-first-text = Een authenticator-app is het makkelijkste begin: de app maakt op je telefoon een code van 6 cijfers, werkt zonder netwerk en is in een minuut ingesteld.
login-first-key = Je telefoon, je computer of een beveiligingssleutel: raak hem aan, of gebruik je vingerafdruk, gezicht of pincode. Dit is in een minuut ingesteld.
login-first-both = Dit apparaat of een beveiligingssleutel is het sterkst: niemand kan je die ontfutselen. Een authenticator-app op je telefoon werkt op alle andere plekken. Beide zijn in een minuut ingesteld en je kunt ze ook allebei gebruiken.
login-none = In dit portaal kan op dit moment geen methode worden toegevoegd. Neem contact op met je beheerder.
login-app-off = Codes van 6 cijfers uit een app op je telefoon
login-key-off = Vingerafdruk, gezichtsherkenning of pincode van een apparaat, of een sleutel die je aansluit
login-key-add = beveiligingssleutel
login-key-count = { $count ->
    [one] 1 sleutel
   *[other] { $count } sleutels
}
login-key-passkey = Passkey
login-key-synced = Gesynchroniseerde passkey
login-app-count = { $count ->
    [one] 1 app
   *[other] { $count } apps
}
login-method-hidden = Wordt op dit moment niet aangeboden in dit portaal
login-state-on = Aan
login-state-off = Uit
login-method-since = Ingeschakeld: { $when }
login-method-used = laatst gebruikt: { $when }
login-method-unused = nog niet gebruikt
login-add = Instellen
login-add-another = Nog een toevoegen
login-full = Meer kan een account er niet hebben.
login-rename = Naam wijzigen
login-rename-named = Naam wijzigen: ‘{ $name }’
login-replace = Vervangen
login-replace-named = ‘{ $name }’ vervangen
login-remove = Verwijderen
login-remove-named = ‘{ $name }’ verwijderen
login-required = Een tweede factor is hier verplicht: de laatste methode kan niet worden verwijderd.
login-password = Wachtwoord
login-password-set = Ingesteld: { $when }
login-password-none = Dit account heeft geen wachtwoord
login-password-change = Wijzigen

## Edit my data: Browsers

browsers-title = Browsers
browsers-lead = Waar je bent ingelogd. Log browsers uit die je niet herkent en wijzig daarna je wachtwoord.
browsers-this = Deze browser
browsers-unknown = Onbekende browser
browsers-named = { $browser } op { $system }
browsers-address = Adres
browsers-first = Eerste toegang
browsers-last = Laatste toegang
browsers-until = Onthouden tot
browsers-ends = Wordt uitgelogd
browsers-ends-when = { $when }, indien niet gebruikt
browsers-end = Uitloggen
browsers-end-named = { $name } uitloggen
browsers-end-others = Alle andere browsers uitloggen
browsers-only = Je bent nergens anders ingelogd.

## Edit my data: Activity

activity-title = Activiteit
activity-lead = De laatste { $most } gebeurtenissen in je account. Herken je iets niet? Wijzig dan je wachtwoord en log de browsers uit die je niet kent.
activity-none = Nog niets.
activity-by = door { $name }
event-sign-in = Ingelogd
event-sign-in-failed = Inloggen mislukt: onjuist wachtwoord
event-password = Wachtwoord gewijzigd
event-password-link = Link voor een nieuw wachtwoord gemaakt
event-code = Tweede factor geaccepteerd
event-code-failed = Tweede factor niet geaccepteerd
event-code-again = Code voor de tweede keer gebruikt, niet geaccepteerd
event-method-disabled = Te veel mislukte pogingen na elkaar: methode uitgeschakeld
event-clone = Beveiligingssleutel met een oude teller: misschien bestaat er een kopie van
event-enrol-begin = Begonnen met toevoegen van een tweede factor
event-enrol-finish = Tweede factor toegevoegd
event-enrol-cancel = Toevoegen van een tweede factor afgebroken
event-method-removed = Tweede factor verwijderd
event-method-replaced = Tweede factor vervangen
event-method-renamed = Naam van tweede factor gewijzigd
event-recovery-used = Herstelcode gebruikt
event-recovery-made = Herstelcodes gemaakt
event-sheet-tested = Herstelblad getest
event-proof = Wijziging bevestigd
event-proof-failed = Bevestigen van een wijziging mislukt
event-remembered = Browser onthouden
event-browser-ended = Browser uitgelogd
event-account-created = Account gemaakt
event-account-updated = Profiel gewijzigd
event-email = E-mailadres gewijzigd
event-account-disabled = Account gedeactiveerd
event-account-enabled = Account geactiveerd
event-clock = De klok van het portaal is teruggezet
event-seal = Een opgeslagen geheim van het account is beschadigd
event-other = Iets wat deze versie van het portaal niet kent

## Edit my data: Stored data

data-title = Opgeslagen gegevens
data-lead = Alles wat dit portaal over je bewaart.
data-all = Je gegevens
data-secrets = Wachtwoorden, de geheimen van je authenticator-apps en herstelcodes staan er niet in: het portaal toont ze aan niemand, ook niet aan jou.
data-download = Downloaden als JSON
data-show = Hier tonen
data-json = Je gegevens als JSON
data-deactivate = Mijn account deactiveren
data-deactivate-text = Je wordt overal uitgelogd en niemand kan nog met dit account inloggen.
deactivate-title = Je account deactiveren?
deactivate-text = Je wordt in elke browser uitgelogd en niemand kan nog met dit account inloggen. Er wordt niets verwijderd.
deactivate-back = Alleen een beheerder kan het weer activeren.
deactivate-keep = Behouden

## Users and Groups

people = Gebruikers en groepen
panel-groups = Groepen
people-edit = Bewerken
people-delete = Verwijderen
people-means = Wat dit betekent
people-reason = Reden
people-reason-hint = Voor het auditlogboek: bijvoorbeeld hoe je weet dat het echt om deze persoon gaat

users-title = Gebruikers
users-new = Nieuwe gebruiker
users-import = Importeren
users-file = Downloaden als CSV
users-search = Gebruikers zoeken
users-search-hint = Naam of e-mailadres
users-search-do = Zoeken
users-group = Groep
users-every-group = Alle groepen
users-show = Tonen
show-all = Alle
show-none = Geen tweede factor
show-one = Eén methode
show-several = Twee of meer
show-never = Nooit ingelogd
users-name = Naam
users-account = Accountnaam
users-factor = Tweede factor
users-last = Laatst ingelogd
users-never = nooit
users-select = Selecteren
users-select-named = { $name } selecteren
users-select-all = Alles op deze pagina selecteren
users-select-none = Selectie opheffen
users-cut = Er zijn meer resultaten dan deze. Typ meer van de naam.
users-none = Niemand gevonden
users-none-text = Typ het begin van een naam of adres, of kijk in de hele lijst.
users-all = Alle gebruikers tonen
users-pages = Pagina’s
users-first = Eerste pagina
users-next = Volgende pagina
protection-none = Geen
protection-email = Alleen e-mail
protection-one = Eén
protection-several = Twee of meer
user-disabled = Gedeactiveerd

bulk-what = Wat er moet gebeuren
bulk-group = Welke groep
bulk-do = Toepassen op selectie
bulk-selected = Geselecteerd:
bulk-disable = Accounts deactiveren
bulk-enable = Accounts activeren
bulk-end-browsers = Browsers uitloggen
bulk-send-link = Wachtwoordlinks versturen
bulk-add = Aan een groep toevoegen
bulk-remove = Uit een groep verwijderen

user-new-title = Nieuwe gebruiker
user-new-lead = Alleen de eigenaar kiest het wachtwoord en niemand anders krijgt het ooit te zien.
user-new-do = Account maken
user-edit-title = { $name } bewerken
user-name-hint = Letters, cijfers en . _ -; om mee in te loggen
user-display-name-hint = Zoals anderen hem zien
user-email-hint = Ook om mee in te loggen. Zodra het is bevestigd, gaat er e-mail naartoe.
user-email-used = Naar dit adres worden codes verstuurd, dus het blijft zoals het is. Verwijder eerst de codes per e-mail.
user-language-any = De taal van de browser
user-invite-label = Uitnodiging versturen
user-invite-hint = Per e-mail, met een link om het wachtwoord te kiezen.
user-no-mail = Het portaal kan geen e-mail versturen. De serverbeheerder maakt op de opdrachtregel een link voor het eerste wachtwoord: postern account reset-password.

user-no-method = Geen tweede factor: het wachtwoord is genoeg om dit account te openen.
user-method-unknown = Een methode van een nieuwere versie
user-method-locked = Geblokkeerd
user-method-left = { $count ->
    [0] Geen codes over
    [one] Nog 1 code over
   *[other] Nog { $count } codes over
}
user-method-until = Verloopt: { $when }
user-method-since = Toegevoegd: { $when }
user-remove-all = Alle verwijderen
user-to-enrol = Bij de volgende keer inloggen moet er een worden ingesteld.
user-secrets = Niemand kan zien of wijzigen wat er geheim is aan een tweede factor: geen code, geen sleutel. Helpen betekent verwijderen, of een pas geven voor één keer inloggen.
user-account = Account
user-created = Gemaakt
user-email-none = Geen
user-email-confirmed = Bevestigd
user-email-unconfirmed = Niet bevestigd
user-password = Ingesteld
user-password-none = Nog niet gekozen
user-link = Wachtwoordlink versturen
user-invite = Uitnodiging versturen
user-disable = Deactiveren
user-enable = Activeren
user-no-group = In geen enkele groep.
user-no-browser = Nergens ingelogd.
user-end-all = Alle uitloggen
user-events = Recente gebeurtenissen

remove-methods-title = Tweede factor van { $name } verwijderen
remove-methods-which = Wat er wordt verwijderd
remove-methods-all = Alle methoden
remove-methods-ends = Alle browsers worden direct uitgelogd en lopende inlogpogingen worden beëindigd.
people-told = De eigenaar krijgt hierover een e-mail met jouw naam erin, als het account per e-mail bereikbaar is.
remove-methods-next = Bij de volgende keer inloggen moet er een nieuwe tweede factor worden ingesteld.

pass-title = Eenmalige toegangspas voor { $name }
pass-lead = De pas vervangt de tweede factor voor één keer inloggen: voor iemand die de telefoon thuis heeft laten liggen. Er wordt niets verwijderd.
pass-minutes = Hoelang de pas werkt
count-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
count-hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
pass-means-once = De pas werkt voor één keer inloggen. De browser wordt niet onthouden en wijzigingen kunnen er niet mee worden bevestigd.
pass-means-password = Er wordt zoals altijd om het wachtwoord gevraagd.
pass-do = Pas maken
pass-shown-title = Pas voor { $name }
pass-once = Wordt alleen nu getoond en nergens opgeslagen. Een eerder gemaakte pas werkt niet meer.
pass-until = De pas verloopt { $when }.
pass-tell = Geef de pas telefonisch door, aan iemand van wie je de stem herkent. Stuur hem niet per e-mail.
pass-done = Klaar
pass-hint = 16 letters en cijfers, zoals ze aan je zijn doorgegeven
method-pass = Eenmalige toegangspas
second-factor-pass = Voer de eenmalige toegangspas van je beheerder in
code-no-pass = Een eenmalige toegangspas heeft 16 letters en cijfers. Typ ze zoals ze aan je zijn doorgegeven.
code-unknown-pass = Deze pas klopt niet, is al gebruikt of is verlopen. Vraag om een nieuwe.

user-delete-title = { $name } verwijderen?
user-delete-lost = Het account, de tweede factor, de browsers en de lidmaatschappen zijn dan voorgoed weg. Wat er in het auditlogboek over staat, blijft zolang het logboek wordt bewaard.
user-delete-rather = Wil je iemand alleen tijdelijk buiten houden, deactiveer dan het account.
user-delete-typed = Typ { $name } om het account te verwijderen
user-delete-do = Account verwijderen
problem-other-name = Dit is niet de naam van het account.

import-title = Gebruikers importeren
import-lead = Het bestand wordt eerst gelezen en gecontroleerd. Er worden pas accounts gemaakt nadat je hebt gezien welke.
import-file = Bestand
import-file-hint = Door komma’s gescheiden waarden (.csv) in UTF-8
import-do = Bestand controleren
import-busy = Lezen…
import-format = Hoe het bestand eruitziet
import-columns = De eerste regel noemt de kolommen, in willekeurige volgorde. De laatste drie van deze kolommen mogen ontbreken.
import-example = Een voorbeeld
import-name = Accountnaam, om mee in te loggen
import-display-name = De naam die anderen zien
import-email = Mag leeg zijn; voor een uitnodiging is het nodig
import-language = { $tags }; leeg voor de taal van de browser
import-groups = Namen van groepen, met een puntkomma ertussen; mag leeg zijn
import-problems = { $count ->
    [one] 1 probleem
   *[other] { $count } problemen
}
import-kept = Er is niets gewijzigd. Pas het bestand aan en kies het opnieuw.
import-line = Regel
import-problem = Probleem
line-unreadable = Vanaf hier is dit geen CSV in UTF-8.
line-unknown-column = De kolom ‘{ $name }’ bestaat niet.
line-missing-column = De kolom ‘{ $name }’ ontbreekt.
line-too-many = Een bestand heeft maximaal { $most } regels.
line-repeated = { $column } is hetzelfde als in regel { $line }.
line-no-group = De groep ‘{ $name }’ bestaat niet.
line-group-not-yours = Je mag niemand aan de groep ‘{ $name }’ toevoegen.
line-no-language = Het portaal spreekt de taal ‘{ $name }’ niet.
line-no-address = Voor een uitnodiging is een adres nodig.

job-group = Groep: { $name }
job-proposed = { $count ->
    [one] Er wordt 1 account gemaakt
   *[other] Er worden { $count } accounts gemaakt
}
job-invited = Elk account krijgt een uitnodiging per e-mail, met een link om het wachtwoord te kiezen.
job-not-invited = Er wordt geen e-mail verstuurd.
job-start = Accounts maken
job-other-file = Ander bestand kiezen
job-progress = { $done } van { $total }
job-leave = Je kunt deze pagina verlaten: het werk gaat door.
job-refresh = Vernieuwen
job-all-done = { $count ->
    [0] Er was niets te doen.
    [one] 1 uitgevoerd.
   *[other] Alle { $count } uitgevoerd.
}
job-some-done = { $done } uitgevoerd, { $failed } niet.
job-back = Terug naar gebruikers
job-number = Nr.
job-rows = Resultaat per account
job-first-rows = De eerste ervan
job-outcome = Resultaat
job-done = Uitgevoerd
job-gone = Bestaat niet meer
job-failed = Niet gelukt; in het logboek van het portaal staat waarom
job-waiting = Wacht

groups-new = Nieuwe groep
groups-lead = Wat leden mogen en welke tweede factor van hen wordt gevraagd.
groups-none = Nog geen groep
groups-none-text = Een groep geeft leden meer rechten of vraagt meer van hen.
groups-permissions = Rechten
groups-members = Leden
permission-users = Gebruikers beheren
permission-groups = Groepen beheren
permission-settings = Instellingen beheren
permission-audit = Auditlogboek lezen
permission-none = Geen
permission-users-what = Accounts maken, mensen helpen, accounts deactiveren en verwijderen
permission-groups-what = Groepen maken en bepalen wie erin zit
permission-settings-what = De instellingen van het portaal wijzigen
permission-audit-what = Zien wat er met wie is gebeurd
rule-optional = Optioneel
rule-required = Verplicht
rule-required-from = Verplicht vanaf { $day }
rule-required-since = Verplicht sinds { $day }
rule-methods-all = Elke methode die het portaal aanbiedt
rule-methods = Alleen: { $names }

group-new-title = Nieuwe groep
group-new-do = Groep maken
group-edit-title = { $name } bewerken
group-may = Wat leden mogen
group-not-own = Je hebt dit recht zelf niet, dus je kunt het niet geven of afnemen.
group-name-taken = Er is al een groep met deze naam.
group-no-members = Er zit niemand in deze groep.
group-all-members = Tonen bij gebruikers
group-cut = { $count ->
    [one] Alleen de eerste wordt getoond.
   *[other] De eerste { $count } worden getoond.
}
group-add = Lid toevoegen
group-add-hint = Accountnaam of e-mailadres
group-add-do = Toevoegen
group-remove-named = { $name } uit de groep verwijderen
group-delete-title = { $name } verwijderen?
group-delete-members = { $count ->
    [0] Er zit niemand in deze groep.
    [one] Het account van het enige lid blijft bestaan.
   *[other] De accounts van de { $count } leden blijven bestaan.
}
group-delete-lost = Wat leden door de groep mogen, vervalt, en wat de groep van hen vraagt, wordt niet meer gevraagd.
group-delete-do = Groep verwijderen

policy-title = Tweede factor voor { $name }
policy-lead = Bekijk eerst wat het betekent en sla het daarna op.
policy-optional = Leden kunnen er een toevoegen. Wie er een heeft, wordt erom gevraagd.
policy-from-day = Verplicht vanaf een dag
policy-required-from = Tot die dag krijgen leden op elke pagina een herinnering.
policy-required = Wie er geen heeft, moet er bij de volgende keer inloggen meteen een instellen.
policy-day = Vanaf
policy-day-aside = de dag begint in UTC
policy-restrict = Alleen bepaalde methoden
policy-restrict-hint = Anders kunnen leden elke methode gebruiken die het portaal aanbiedt.
policy-methods = Methoden die leden mogen gebruiken
policy-preview = Tonen wat het betekent
policy-meaning = Wat het vandaag betekent
policy-nobody = Deze groep heeft geen leden die mogen inloggen.
policy-fine = { $count ->
    [one] 1 lid heeft alles wat wordt gevraagd.
   *[other] { $count } leden hebben alles wat wordt gevraagd.
}
policy-grace = { $count ->
    [one] 1 lid krijgt tot die dag een herinnering en moet daarna een tweede factor instellen.
   *[other] { $count } leden krijgen tot die dag een herinnering en moeten daarna een tweede factor instellen.
}
policy-stopped = { $count ->
    [one] 1 lid moet bij de volgende keer inloggen een tweede factor instellen.
   *[other] { $count } leden moeten bij de volgende keer inloggen een tweede factor instellen.
}
policy-no-address = { $count ->
    [one] 1 lid kan hier niet aan voldoen en kan niet meer inloggen: alleen codes per e-mail blijven over en het account is niet per e-mail bereikbaar.
   *[other] { $count } leden kunnen hier niet aan voldoen en kunnen niet meer inloggen: alleen codes per e-mail blijven over en hun accounts zijn niet per e-mail bereikbaar.
}
policy-no-method = { $count ->
    [one] 1 lid kan hier niet aan voldoen en kan niet meer inloggen: geen van de toegestane methoden kan hier worden gebruikt.
   *[other] { $count } leden kunnen hier niet aan voldoen en kunnen niet meer inloggen: geen van de toegestane methoden kan hier worden gebruikt.
}
policy-only-others = { $count ->
    [one] 1 lid kan hier niet aan voldoen en kan niet meer inloggen: er is wel een tweede factor, maar geen die is toegestaan.
   *[other] { $count } leden kunnen hier niet aan voldoen en kunnen niet meer inloggen: ze hebben wel een tweede factor, maar geen die is toegestaan.
}
policy-more = en nog { $count }
policy-cut = Alleen de eerste { $count } leden zijn bekeken, niet alle.
policy-save-text = Dit geldt vanaf de volgende keer inloggen.

audit-title = Auditlogboek
audit-lead = { $count ->
    [one] Wat er met wie is gebeurd en wie het heeft gedaan. Gebeurtenissen worden 1 dag bewaard.
   *[other] Wat er met wie is gebeurd en wie het heeft gedaan. Gebeurtenissen worden { $count } dagen bewaard.
}
audit-json = Downloaden als JSON-regels
audit-by = Door
audit-what = Gebeurtenis
audit-since = Vanaf dag
audit-until = Tot en met dag
audit-every-kind = Alle gebeurtenissen
audit-do = Tonen
audit-all = Alles tonen
audit-none = Niets gevonden
audit-none-text = Geen enkele gebeurtenis past bij je zoekopdracht.
audit-when = Tijd
audit-where = Herkomst
audit-command-line = opdrachtregel
audit-warning = Waarschuwing
audit-alarm = Alarm
audit-visitor = bezoeker
audit-note = reden: { $note }
audit-older = Ouder
audit-newest = Nieuwste

event-pass-made = Eenmalige toegangspas gemaakt
event-pass-used = Eenmalige toegangspas gebruikt
event-account-deleted = Account verwijderd
event-group-created = Groep gemaakt
event-group-updated = Groep gewijzigd
event-group-deleted = Groep verwijderd
event-member-added = Aan een groep toegevoegd
event-member-removed = Uit een groep verwijderd
event-policy = Eisen van een groep gewijzigd
event-exported = Accounts of gebeurtenissen gedownload
event-job = Bewerking van meerdere accounts gestart

refusal-yourself = Dit is je eigen account. Je wijzigt het onder Mijn gegevens bewerken.
refusal-upward = Het gaat om een recht dat je zelf niet hebt. Je kunt dus alles bekijken, maar niets wijzigen.
refusal-last-holder = Er zou niemand overblijven die groepen beheert.
refusal-stops-yourself = Je zou zelf niet meer kunnen inloggen.
refusal-not-reached = Dit account is niet per e-mail bereikbaar: het portaal verstuurt geen e-mail, het adres is niet bevestigd of er is net al een e-mail verstuurd.
refusal-no-method = Dit account heeft geen tweede factor.
refusal-not-allowed = Je hebt hier geen rechten voor.

notice-user-created = Het account van { $name } is gemaakt.
notice-user-invited = Het account van { $name } is gemaakt en er is een uitnodiging onderweg.
notice-methods-removed = { $count ->
    [0] Er was niets meer om van het account van { $name } te verwijderen.
    [one] 1 tweede factor van { $name } is verwijderd.
   *[other] { $count } tweede factoren van { $name } zijn verwijderd.
}
notice-browsers-ended = { $count ->
    [0] { $name } was nergens ingelogd.
    [one] 1 browser van { $name } is uitgelogd.
   *[other] { $count } browsers van { $name } zijn uitgelogd.
}
notice-user-disabled = { $name } is overal uitgelogd en kan niet meer inloggen.
notice-user-enabled = { $name } kan weer inloggen.
notice-user-deleted = Het account { $name } is verwijderd.
notice-user-link = Er is een link onderweg naar { $name }.
notice-group-saved = De groep ‘{ $name }’ is opgeslagen.
notice-group-deleted = De groep ‘{ $name }’ is verwijderd.
notice-member-added = { $name } zit nu in de groep.
notice-member-removed = { $name } zit niet meer in de groep.
notice-policy-set = De groep ‘{ $name }’ vraagt dit vanaf nu.
notice-nobody-selected = Er was niemand geselecteerd, dus er is niets gewijzigd.

problem-no-such-account = Er is geen account met deze naam of dit adres.
problem-not-a-day = Kies een dag.
problem-day-over = Deze dag is voorbij. Kies een latere.
problem-choose-one = Kies er minstens één.

wanted-user-create = Bevestig dat jij het bent om het account van { $name } te maken.
wanted-user-edit = Bevestig dat jij het bent om het account van { $name } te wijzigen.
wanted-user-methods = Bevestig dat jij het bent om een tweede factor van { $name } te verwijderen.
wanted-user-pass = Bevestig dat jij het bent om een eenmalige toegangspas voor { $name } te maken.
wanted-user-browsers = Bevestig dat jij het bent om browsers van { $name } uit te loggen.
wanted-user-disable = Bevestig dat jij het bent om het account van { $name } te deactiveren.
wanted-user-enable = Bevestig dat jij het bent om het account van { $name } te activeren.
wanted-user-delete = Bevestig dat jij het bent om het account van { $name } te verwijderen.
wanted-user-link = Bevestig dat jij het bent om { $name } een wachtwoordlink te sturen.
wanted-bulk = { $count ->
    [one] Bevestig dat jij het bent om 1 account te wijzigen.
   *[other] Bevestig dat jij het bent om { $count } accounts tegelijk te wijzigen.
}
wanted-import = Bevestig dat jij het bent om de accounts uit het bestand te maken.
wanted-group-save = Bevestig dat jij het bent om de groep ‘{ $name }’ op te slaan.
wanted-group-delete = Bevestig dat jij het bent om de groep ‘{ $name }’ te verwijderen.
wanted-member-add = Bevestig dat jij het bent om { $name } aan een groep toe te voegen.
wanted-member-remove = Bevestig dat jij het bent om { $name } uit een groep te verwijderen.
wanted-policy = Bevestig dat jij het bent om de eisen van de groep ‘{ $name }’ te wijzigen.

enrol-removed-lead = Een beheerder heeft je tweede factor verwijderd. Stel nu een nieuwe in, dat duurt een minuut. Daarna ben je ingelogd.
enrol-skip = Niet nu
grace = Vanaf { $day } heb je hier een tweede factor nodig: { $left }
grace-days = { $count ->
    [one] nog 1 dag.
   *[other] nog { $count } dagen.
}
grace-last-day = vandaag is de laatste dag.
grace-do = Nu instellen

mail-pass-title = Er is een eenmalige toegangspas voor je account gemaakt
mail-pass = De pas vervangt je tweede factor voor één keer inloggen, tot { $when }. Je wachtwoord is ook nodig.
mail-pass-used-title = Er is een eenmalige toegangspas gebruikt
mail-pass-used = Iemand heeft ingelogd met je wachtwoord en de eenmalige toegangspas die je beheerder heeft gemaakt. De pas werkt niet nog een keer.

## Something went wrong

error-400-title = Dit verzoek kon niet worden gelezen
error-400-text = Er ontbrak iets of er was iets beschadigd. Er is niets gewijzigd.
error-400-do = Ga terug, laad de pagina opnieuw en probeer het nog een keer.
error-403-title = Dit is niet toegestaan
error-403-text = Je hebt geen toegang, of de pagina is niet geopend op het eigen adres van het portaal. Er is niets gewijzigd.
error-403-do = Open het portaal op { $address } en probeer het daar opnieuw. Heb je toegang nodig, vraag het dan aan je beheerder.
error-404-title = Deze pagina bestaat niet
error-404-text = Misschien zit er een typefout in het adres, of de pagina is er niet meer.
error-404-do = Controleer het adres of begin opnieuw op de startpagina.
error-429-title = Te veel verzoeken
error-429-text = Het waren er te veel in korte tijd. Er is niets gewijzigd.
error-429-do = Wacht een minuut en probeer het dan opnieuw.
error-500-title = Er ging iets mis aan onze kant
error-500-text = Wat je als laatste hebt gedaan, is misschien niet opgeslagen. Alles daarvoor is zoals het was.
error-500-do = Probeer het opnieuw. Gebeurt het weer, geef dan de referentie door aan je beheerder.
error-503-title = Het portaal is bezet
error-503-text = Het kan nu niet antwoorden. Er is niets gewijzigd.
error-503-do = Probeer het zo meteen opnieuw.
error-reference = Referentie
error-home = Naar de startpagina

## Notices

notice-sign-in-failed = Naam en wachtwoord horen niet bij een account. Controleer beide en probeer het opnieuw.
notice-sign-in-blocked = Te veel pogingen. Deze is niet gecontroleerd; je kunt het { $when } opnieuw proberen.
notice-sign-in-expired = Deze inlogpoging is verlopen: het inloggen duurde langer dan 10 minuten of is in een ander tabblad afgerond. Log opnieuw in.
notice-sign-in-ended = Te veel codes klopten niet, daarom is deze inlogpoging beëindigd. Log opnieuw in.
notice-signed-out = Je bent uitgelogd.
notice-browser-ended = Deze browser is uitgelogd. Log opnieuw in.
notice-method-blocked = Te veel codes klopten niet. Je kunt het { $when } opnieuw proberen.
notice-renamed = De naam is nu ‘{ $name }’.
notice-app-removed = ‘{ $name }’ is verwijderd. Verwijder ook de vermelding in de app.
notice-key-removed = ‘{ $name }’ is verwijderd en wordt niet meer geaccepteerd.
notice-key-added = ‘{ $name }’ is toegevoegd. Er wordt om gevraagd vanaf de volgende keer dat je inlogt.
notice-key-yours = Deze sleutel is al een van jouw sleutels: ‘{ $name }’. Er is niets gewijzigd.
notice-key-taken = Deze sleutel is al in gebruik in dit portaal. Gebruik een andere sleutel.
notice-too-many-keys = Een account heeft maximaal { $most ->
    [one] 1 beveiligingssleutel
   *[other] { $most } beveiligingssleutels
}. Verwijder er een die je niet gebruikt.
notice-passkey-unknown = Dit portaal kent deze passkey niet, of je mag er hier niet mee inloggen. Gebruik je naam en wachtwoord. Heb je de passkey hier verwijderd, verwijder hem dan ook van je apparaat of uit je wachtwoordmanager.
notice-enrolment-stale = De eerder getoonde code is niet meer geldig. Scan of typ de code die nu wordt getoond.
notice-too-many-apps = Een account heeft maximaal { $most ->
    [one] 1 authenticator-app
   *[other] { $most } authenticator-apps
}. Vervang of verwijder er een.
notice-recovery-used = Je hebt met een herstelcode ingelogd en je andere browsers zijn uitgelogd. { $left ->
    [0] Er is geen code meer over.
    [one] Er is nog 1 code over.
   *[other] Er zijn nog { $left } codes over.
} Ben je je telefoon kwijt? Vervang de app onder Mijn gegevens bewerken › Inloggen.
notice-sheet-works = Je herstelblad werkt.
notice-proof-impossible = Voor deze wijziging is een tweede factor nodig en die van jou kan op dit moment niet worden gebruikt. Neem contact op met je beheerder.
notice-confirmation-over = Er is niets meer te bevestigen: dat is al gebeurd in een ander tabblad, of het is meer dan 10 minuten geleden. Verder is er niets gewijzigd.
notice-nothing-changed = Er is niets gewijzigd.
notice-password-changed = Je wachtwoord is gewijzigd. Je andere browsers zijn uitgelogd.
notice-deactivated = Je account is gedeactiveerd en je bent uitgelogd.
notice-last-administrator = Je bent de laatste beheerder: niemand zou je account nog kunnen activeren. Maak eerst iemand anders beheerder.
notice-last-method = Een tweede factor is hier verplicht. Voeg eerst een andere methode toe voordat je deze verwijdert.
notice-browser-removed = De browser is uitgelogd.
notice-others-removed = { $count ->
    [0] Er was geen andere browser om uit te loggen.
    [one] 1 andere browser is uitgelogd.
   *[other] { $count } andere browsers zijn uitgelogd.
}
notice-saved = Opgeslagen.
notice-password-set = Je wachtwoord is ingesteld. Log ermee in.
notice-check-fields = Kijk nog even naar een paar velden.
notice-method-disabled = Er zijn te veel onjuiste codes na elkaar ingevoerd. Daarom wordt er niet meer om deze methode gevraagd. Vraag je beheerder om de methode van je account te verwijderen.

code-malformed = Een code heeft 6 cijfers. Typ hem zoals je app hem toont.
code-wrong = Deze code klopt niet.
code-past = Deze code is van ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} geleden. Controleer de klok van je telefoon.
code-used = Deze code is al gebruikt. De volgende komt over { $seconds } s.
code-no-recovery = Een herstelcode heeft 16 letters en cijfers. Typ hem zoals hij op je blad staat.
code-unknown-recovery = Deze code klopt niet of is al gebruikt.
tries-left = { $count ->
    [0] Geen pogingen meer over.
    [one] Nog 1 poging over.
   *[other] Nog { $count } pogingen over.
}

## What is wrong with a field

problem-required = Vul dit in.
problem-too-long = { $most ->
    [one] Maximaal 1 teken.
   *[other] Maximaal { $most } tekens.
}
problem-too-short = { $fewest ->
    [one] Minstens 1 teken.
   *[other] Minstens { $fewest } tekens.
}
problem-bad-name = Gebruik alleen letters, cijfers en . _ -.
problem-bad-characters = Hier staan tekens in die niet kunnen worden gebruikt.
problem-taken = Dit is al in gebruik bij een ander account.
problem-not-an-address = Dit lijkt geen e-mailadres.
problem-too-common = Dit is makkelijk te raden. Een paar woorden achter elkaar die niets met elkaar te maken hebben, zijn beter.
problem-differs = Dit is anders dan het wachtwoord hierboven.
problem-wrong-password = Dit wachtwoord klopt niet.

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = Hallo { $name },
mail-about = Over je account { $account } bij { $portal }
mail-when = Wanneer
mail-asked = Aangevraagd
mail-where = Waar
mail-browser = Browser
mail-by = Door wie
mail-by-machine = De serverbeheerder van het portaal
mail-method = Methode
mail-name = Naam
mail-new-address = Nieuw adres

mail-code-sign-in-title = Je code om in te loggen
mail-code-sign-in = Typ deze code in de browser waarin je aan het inloggen bent.
mail-code-proof-title = Je code om een wijziging te bevestigen
mail-code-proof = Typ deze code in de browser waarin je iets aan het wijzigen bent.
mail-code-enable-title = Je code om codes per e-mail in te schakelen
mail-code-enable = Typ deze code in de browser waarin je codes per e-mail aan het inschakelen bent. Vanaf dan kan een code als deze je tweede factor zijn.
mail-code-address-title = Bevestig je e-mailadres
mail-code-address = Typ deze code in de browser waarin je dit adres hebt opgegeven, om te laten zien dat het van jou is.
mail-code-until = De code werkt één keer, tot { $when }.
mail-code-secret = Niemand van { $portal } zal je ooit om deze code vragen.
mail-code-doubt = Heb je hier niet om gevraagd, dan kent iemand misschien je wachtwoord: wijzig het.
mail-code-ignore = Heb je hier niet om gevraagd, dan kun je deze e-mail negeren: zonder de code verandert er niets.

mail-link-until = De link werkt één keer, tot { $when }. Deel hem met niemand: wie de link heeft, kan het wachtwoord kiezen.
mail-link-copy = Werkt de knop niet, open dan dit adres:
mail-invitation-title = Je account staat klaar
mail-invitation = Er is een account voor je gemaakt bij { $portal }. Kies er een wachtwoord voor, dan kun je inloggen.
mail-invitation-after = Stel na het inloggen een tweede factor in onder Mijn gegevens bewerken › Inloggen. Daarmee blijft je account van jou, ook als iemand je wachtwoord kent.
mail-invitation-doubt = Verwachtte je deze e-mail niet, vraag dan na bij de beheerder van het portaal of negeer het bericht.
mail-password-title = Kies een nieuw wachtwoord
mail-password-text = Iemand heeft een nieuw wachtwoord aangevraagd voor je account. Als jij dat was, kies er dan nu een.
mail-password-factor = Alleen je wachtwoord verandert: heb je een tweede factor, dan wordt daar bij het inloggen nog steeds om gevraagd.
mail-password-doubt = Heb je hier niet om gevraagd, dan hoef je niets te doen: je oude wachtwoord werkt nog.

mail-tried-title = Het e-mailaccount werkt
mail-test = Dit is een testbericht van { $portal }. Nu je het leest, weet je dat het portaal e-mail kan versturen.
mail-test-after = Verder hoef je niets te doen.

mail-if-you = Als jij dit was, hoef je niets te doen.
mail-unless-browsers = Was jij dit niet, dan is er misschien iemand in je account: log de browsers uit die je niet kent en wijzig daarna je wachtwoord.
mail-unless-password = Was jij dit niet, dan kent iemand je wachtwoord: wijzig het.
mail-unless-locked-out = Was jij dit niet, dan is er misschien iemand in je account: waarschuw meteen je beheerder. Ben je nog ergens ingelogd, log daar dan de browsers uit die je niet kent.
mail-unless-ask = Was jij dit niet, waarschuw dan meteen je beheerder.
mail-by-other = Je hebt dit niet zelf gedaan. Verwachtte je dit niet, neem dan contact op met je beheerder.
mail-not-me = Dit was ik niet

mail-added-title = Er is een tweede factor toegevoegd
mail-added = Vanaf de volgende keer dat je inlogt, kan erom worden gevraagd.
mail-replaced-title = Er is een tweede factor vervangen
mail-replaced = De vorige wordt niet meer geaccepteerd.
mail-removed-title = Er is een tweede factor verwijderd
mail-removed = Deze wordt niet meer geaccepteerd.
mail-removed-all-title = Je tweede factor is verwijderd
mail-removed-all = Je account heeft geen tweede factor meer: je wachtwoord is genoeg om het te openen. Stel er weer een in onder Mijn gegevens bewerken › Inloggen.
mail-disabled-title = Er is een tweede factor uitgeschakeld
mail-disabled = Er waren te veel mislukte pogingen na elkaar, daarom wordt er niet meer om gevraagd. Je beheerder kan de tweede factor van je account verwijderen.
mail-recovery-used-title = Er is een herstelcode gebruikt
mail-recovery-used = Een van je herstelcodes is gebruikt in plaats van je tweede factor. De code werkt niet nog een keer: streep hem door op je blad.
mail-recovery-made-title = Er zijn nieuwe herstelcodes gemaakt
mail-recovery-made = De vorige herstelcodes werken niet meer: gooi het oude blad weg.
mail-password-changed-title = Je wachtwoord is gewijzigd
mail-password-changed = Het vorige wachtwoord werkt niet meer.
mail-email-title = Je e-mailadres is gewijzigd
mail-email = Vanaf nu gaan e-mails over je account naar het nieuwe adres.
mail-remembered-title = Er wordt nu een browser onthouden
mail-remembered = Een tijd lang wordt in deze browser niet meer om je tweede factor gevraagd.
mail-failed-title = Een inlogpoging is mislukt bij je tweede factor
mail-failed = Iemand heeft je juiste wachtwoord getypt, maar de tweede factor klopte telkens niet, tot de inlogpoging werd beëindigd. Er is niemand binnengekomen.
mail-clone-title = Misschien bestaat er een kopie van je beveiligingssleutel
mail-clone = Een beveiligingssleutel gaf een getal door dat hij al eerder had gebruikt, daarom is hij niet geaccepteerd. Verwijder hem onder Mijn gegevens bewerken › Inloggen, gebruik een andere methode en meld het aan je beheerder.
mail-closed-title = Je account is gedeactiveerd
mail-closed = Je bent overal uitgelogd en niemand kan nog met dit account inloggen. Er is niets verwijderd.

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = Inloggen
provider-remove-title = { $name } verwijderen
try-title = { $name } proberen
unlink-title = Koppeling met { $name } opheffen
applications-title = Applicaties
application-new-title = Applicatie toevoegen
application-remove-title = { $name } verwijderen
rule-title = Een pad van { $name }
rule-remove-title = Regel voor { $path } verwijderen
rule-remove-now = Nu gevraagd
rule-remove-then = Gevraagd zonder de regel
start-title = Je applicaties
no-entry-title = Geen toegang tot { $name }
leave-title = Door naar { $name }
sign-out-title = Uitloggen?
wanted-link = Bevestig dat jij het bent om je account aan { $name } te koppelen.
wanted-unlink = Bevestig dat jij het bent om de koppeling met { $name } op te heffen.
wanted-provider-save = Bevestig dat jij het bent om het inloggen met { $name } te wijzigen.
wanted-provider-remove = Bevestig dat jij het bent om inloggen met { $name } te verwijderen.
wanted-application-save = Bevestig dat jij het bent om de applicatie { $name } te wijzigen.
wanted-application-remove = Bevestig dat jij het bent om de applicatie { $name } te verwijderen.
wanted-open = Bevestig dat jij het bent om { $name } te openen.
event-linked = Account aan een inlogprovider gekoppeld
event-unlinked = Koppeling met een inlogprovider opgeheven
problem-not-a-url = Typ een adres zoals https://wiki.example.org.
problem-https-needed = Het moet beginnen met https://. Alleen voor deze machine zelf hoeft dat niet.
problem-host-taken = Een andere applicatie heeft deze host, of het is die van het portaal zelf.
problem-not-a-path = Typ een pad zoals /admin, zonder vraagteken, punten of codes erin.
problem-not-a-number = Typ een getal van 1 tot en met { $most }.
problem-not-a-picture = Kies een afbeelding (PNG, JPEG of WebP) van maximaal 64 kB.
problem-not-a-mapping = Elke regel heeft de vorm ‘waarde = groep’, met de naam van een bestaande groep.
problem-not-a-network = Typ netwerken zoals 10.0.0.0/8, gescheiden door spaties.
problem-not-a-filter = Het filter moet tussen haakjes staan en {"{"}name{"}"} bevatten.
sso-unreachable = { $name } heeft niet geantwoord. Probeer het zo meteen opnieuw of log op een andere manier in.
sso-cancelled = Het inloggen bij { $name } is geannuleerd.
sso-stale = Deze inlogpoging bij { $name } is verlopen: hij is meer dan tien minuten geleden of in een andere browser begonnen, of al gebruikt. Begin opnieuw.
sso-untrusted = Wat { $name } heeft gestuurd, bewijst niet wie je bent. Gebeurt het weer, meld het dan aan je beheerder.
sso-unknown = { $name } kent je, maar er is hier geen account aan gekoppeld. Log in zoals altijd en koppel je account onder Mijn gegevens bewerken › Inloggen, of vraag het aan je beheerder.
sso-not-linked = Er is al een account met je naam of adres. Log daarmee in zoals altijd en koppel het dan aan { $name } onder Mijn gegevens bewerken › Inloggen.
sso-no-name = { $name } heeft geen naam gestuurd die een account kan hebben. Meld het aan je beheerder.
sso-not-allowed = Je kunt niet inloggen met { $name }.
sso-no-ticket = Je browser heeft geen Windows-aanmelding voor dit portaal ({ $name }). Log in met je naam en wachtwoord.
sso-ntlm = Je browser bood een oud soort Windows-aanmelding aan die { $name } niet accepteert. Log in met je naam en wachtwoord.
notice-linked = Je account is gekoppeld aan { $name }. Vanaf nu kun je ermee inloggen.
notice-unlinked = De koppeling met { $name } is opgeheven.
notice-linked-elsewhere = De persoon die bij { $name } is ingelogd, heeft hier een ander account. Er is niets gewijzigd.
notice-last-way-in = Zonder deze koppeling zou je niet meer kunnen inloggen. Stel eerst een wachtwoord in of koppel een andere provider.
notice-provider-saved = { $name } is opgeslagen.
notice-provider-removed = { $name } is verwijderd.
notice-application-saved = { $name } is opgeslagen.
notice-application-removed = { $name } is verwijderd.

## Applications

applications-lead = Het portaal staat vóór deze applicaties en bepaalt wie wat mag openen. Een reverse proxy vraagt dat bij elk verzoek na bij het portaal.
applications-no-proxy = Er wordt nog geen reverse proxy vertrouwd, dus niemand wordt doorgelaten naar een applicatie. Stel { $setting } in de configuratie in op het netwerk waarin jouw proxy staat.
applications-none = Nog geen applicatie
applications-none-text = Voeg een wiki, een ticketsysteem of een dashboard toe: mensen loggen daar dan via dit portaal in, en jij bepaalt wie de applicatie mag openen en of daar een tweede factor voor nodig is.
application-off = Uitgeschakeld
application-rules = { $count ->
    [one] Een andere regel voor 1 pad
   *[other] Andere regels voor { $count } paden
}
application-new-lead = Om de applicatie te openen zijn eerst twee factoren nodig. Na het toevoegen kun je dat wijzigen, ook voor afzonderlijke paden.
application-new-do = Toevoegen
application-name-hint = Zoals mensen hem op hun startpagina zien
application-address = Adres
application-address-hint = Bijvoorbeeld https://wiki.example.org. De hele host moet bij deze applicatie horen: een pad op een host die anderen ook gebruiken, werkt niet.
application-sign-out = Uitlogadres
application-sign-out-hint = Waar de applicatie zelf mensen uitlogt. Wie uit het portaal uitlogt, krijgt een link hiernaartoe.
application-enabled = Ingeschakeld
application-enabled-hint = Zolang dit uitstaat, kan niemand de applicatie openen.
application-visits = Alleen bezoek houdt mensen ingelogd
application-visits-hint = Voor pagina’s die voortdurend zelf nieuwe gegevens ophalen: wat hun scripts doen, houdt dan niemand ingelogd.
application-icon = Pictogram
application-icon-now = Zo ziet het eruit op de startpagina.
application-icon-none = Nog geen afbeelding: in plaats daarvan staan er de eerste letters van de naam.
application-icon-file = Afbeelding
application-icon-hint = PNG, JPEG of WebP tot 64 kB, liefst vierkant
application-icon-do = Pictogram opslaan
application-icon-remove = Pictogram verwijderen
application-portal-sign-out = Uitloglink
application-portal-sign-out-text = Laat het uitloggen van de applicatie zelf naar dit adres leiden. Daar wordt gevraagd of je ook uit het portaal wilt uitloggen: wie daar ingelogd blijft, komt bij de volgende klik weer binnen.
application-signed-out = Je bent niet meer ingelogd. Open de pagina opnieuw om in te loggen.
application-refused = Dit kan niet worden geopend.
application-remove-lost = Het portaal laat dan niemand meer door naar de applicatie. De regels voor de paden en het pictogram worden gewist.
application-remove-stays = De applicatie zelf blijft ongewijzigd, met alles erin.
rules-title = Paden
rules-lead = Wat er nodig is voordat een pad opengaat. Passen er meerdere, dan geldt het langste.
rules-add = Pad toevoegen
rule-need = Vereist
rule-everything = Alles
rule-everything-else = Al het andere
rule-everybody = iedereen
rule-only = alleen
rule-edit-named = ‘{ $path }’ bewerken
rule-path = Pad
rule-path-hint = Bijvoorbeeld /admin. Alles daaronder hoort er ook bij.
rule-path-taken = Er is al een regel voor dit pad.
rule-minutes = Minuten
rule-minutes-range = 1 tot en met { $most }
rule-groups = Groepen (niets aangevinkt: iedereen)
need-anyone = Niets: iedereen kan het openen
need-anyone-hint = Ingelogd of niet. Alleen de applicatie zelf kan dan nog mensen buiten houden.
need-signed-in = Inloggen
need-signed-in-hint = Alleen met een tweede factor als die toch al verplicht is.
need-two-factors = Twee factoren
need-two-factors-hint = Wie zonder tweede factor heeft ingelogd, wordt er eerst om gevraagd.
need-fresh = { $minutes ->
    [one] Een tweede factor van de afgelopen minuut
   *[other] Een tweede factor van de afgelopen { $minutes } minuten
}
need-fresh-label = Een recente tweede factor
need-fresh-hint = Wordt opnieuw gevraagd als hij ouder is dan het aantal minuten hieronder.
start-none = Nog niets om te openen
start-none-text = Hier komen de applicaties te staan die je mag openen.
start-none-manager = Hier komen de applicaties te staan die mensen mogen openen. Voor jou is er nog geen.
start-set-up = Applicaties instellen
no-entry-not-allowed = Je bent ingelogd, maar alleen leden van bepaalde groepen mogen dit openen en je zit in geen daarvan.
no-entry-not-allowed-do = Heb je het nodig, vraag het dan aan je beheerder.
no-entry-no-method = Je bent ingelogd, maar hiervoor is een tweede factor nodig en je account heeft er geen die kan worden gebruikt.
no-entry-no-method-do = Voeg er eerst een toe en open het dan opnieuw.
no-entry-add = Tweede factor toevoegen
leave-text = Een moment. Gebeurt er niets, ga dan zelf verder.
sign-out-text = Je bent in deze browser ingelogd bij { $portal }.
sign-out-stay = Ingelogd blijven

## Sign-in providers

sign-in-with = Inloggen met { $name }
sign-in-also-out = Misschien wil je hier ook uitloggen

login-sso = Single sign-on
login-sso-since = Gekoppeld: { $when }
login-sso-none = Niet gekoppeld
login-sso-link = Koppelen aan { $name }
login-sso-unlink = Opheffen

link-lead = Voer de naam en het wachtwoord in die je daar hebt. Het wachtwoord gaat alleen naar de directory en wordt niet bewaard.
link-do = Koppelen

unlink-text = Je kunt hier dan niet meer inloggen met { $name }, en je andere browsers die zo zijn ingelogd, worden uitgelogd. Je account hier blijft bestaan, en je account daar ook.
unlink-known = Het account daar: { $subject }
unlink-do = Koppeling opheffen

providers-lead = Waarmee mensen naast hun wachtwoord kunnen inloggen. De inlogpagina toont de knoppen in deze volgorde.
providers-password = Naam en wachtwoord
providers-password-text = Altijd beschikbaar: wie een wachtwoord heeft, kan ermee inloggen, wat je hieronder ook instelt.
providers-off = Uitgeschakeld
providers-unknown = Onbekende mensen
providers-linked = Gekoppelde accounts
providers-try = Proberen
providers-up = Omhoog
providers-up-named = Omhoog: { $name }
providers-add = Provider toevoegen
providers-add-do = Toevoegen
providers-add-named = Toevoegen: { $kind }
providers-need-keytab = Het portaal heeft eerst een keytab nodig. Stel { $setting } in de configuratie in en start het portaal opnieuw.
providers-need-header = Het portaal moet eerst de proxy en de headers ervan kennen. Stel { $setting } in de configuratie in en start het portaal opnieuw.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Windows-aanmelding (Kerberos)
provider-kind-ldap = Directory (LDAP, Active Directory)
provider-kind-header = Header van een reverse proxy
provider-what-openid = Mensen worden erheen gestuurd en komen weer terug: Microsoft Entra ID, Google, Keycloak en andere.
provider-what-kerberos = Wie in jouw domein is aangemeld bij Windows, hoeft hier geen wachtwoord te typen.
provider-what-ldap = Naam en wachtwoord worden bij je directory gecontroleerd. Er is geen knop: mensen typen ze zoals altijd op de inlogpagina.
provider-what-header = Een reverse proxy die vóór het portaal staat, heeft vastgesteld wie het is en meldt dat in een header.

provider-asks-always = Altijd gevraagd
provider-asks-trust = Gevraagd, tenzij de provider er een heeft aangetoond
provider-asks-never = Alleen gevraagd waar een tweede factor verplicht is
provider-unknown-refuse = Komen er niet in
provider-unknown-create = Krijgen een account

provider-new-title = Nieuwe provider: { $kind }
provider-edit-title = { $name } bewerken
provider-called = Naam
provider-name-hint = Op de knop: ‘Inloggen met …’
provider-name-directory-hint = Zoals mensen hem zien onder Mijn gegevens bewerken › Inloggen
provider-name-taken = Er is al een provider met deze naam.
provider-enabled = Ingeschakeld
provider-enabled-hint = Zolang de provider is uitgeschakeld, kan niemand ermee inloggen en is iedereen uitgelogd die ermee was ingelogd. Koppelingen met accounts blijven bewaard.

provider-reached = Verbinding
provider-configured = Dit is vastgelegd in de configuratie van het portaal en kan alleen daar worden gewijzigd.
provider-redirect = Omleidingsadres
provider-redirect-hint = Vul dit in bij de provider, waar je het portaal als webapplicatie registreert. Andere namen ervoor: redirect URI, callback-URL, antwoord-URL.
provider-redirect-later = De provider moet weten naar welk adres mensen worden teruggestuurd. Je vindt dat adres op deze pagina zodra de provider is opgeslagen.
provider-issuer = Uitgever (issuer)
provider-issuer-hint = De rest wordt daar gelezen. Entra ID: https://login.microsoftonline.com/JOUW-TENANT-ID/v2.0
provider-client-id = Client-ID
provider-client-id-hint = Je krijgt deze als je het portaal bij de provider registreert. Bij Entra ID heet dit de toepassings-id.
provider-client-secret = Clientgeheim (client secret)
provider-secret-again = Typ het geheim opnieuw voor een andere uitgever of client.
provider-scopes = Scopes
provider-scopes-hint = Naast openid, met spaties ertussen; meestal profile email
provider-principal = Service-principal
provider-principal-hint = Het domein moet deze naam kennen (setspn) en de keytab moet de sleutel ervan bevatten.
provider-realms = Realms
provider-realms-hint = Van welke realms mensen worden toegelaten, bijvoorbeeld CORP.JOUW-DOMEIN.ORG; meerdere met spaties ertussen
provider-networks = Netwerken
provider-networks-hint = Aan browsers in deze netwerken wordt het op de achtergrond gevraagd, zonder klik: 10.0.0.0/8 192.168.7.0/24. Alle andere krijgen alleen de knop, omdat browsers buiten het domein een venster voor naam en wachtwoord kunnen tonen.
provider-url = Server
provider-url-hint = Bijvoorbeeld ldaps://dc1.jouw-domein.org
provider-url-wrong = Typ een adres zoals ldaps://dc1.jouw-domein.org.
provider-url-plain = Zonder TLS kan alleen een directory op deze machine zelf worden gebruikt. Gebruik ldaps:// of STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Voor adressen met ldap://: de verbinding wordt versleuteld voordat er iets wordt verstuurd. Bij ldaps:// is dat vanaf het begin zo.
provider-bind = Account dat zoekt
provider-bind-hint = De DN ervan; het hoeft alleen te kunnen lezen. Leeg voor een directory die iedereen mag doorzoeken.
provider-bind-password = Wachtwoord van dat account
provider-base = Zoeken onder
provider-base-hint = Bijvoorbeeld ou=people,dc=jouw-domein,dc=org
provider-filter = Filter
provider-filter-hint = {"{"}name{"}"} is wat er is getypt. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Namen van de attributen
provider-subject = Verandert nooit
provider-subject-hint = Hiermee worden accounts gekoppeld: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Getoonde naam
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = Wat er daarna wordt gevraagd
provider-always = Altijd vragen
provider-always-hint = Net als na een wachtwoord.
provider-trust = Vragen, tenzij de provider er een heeft aangetoond
provider-trust-hint = De provider moet een methode of niveau noemen dat telt.
provider-never = Nooit vragen, behalve bij accounts die er een moeten hebben
provider-never-hint = Wie daar binnenkomt, komt ook hier binnen.
provider-amr = Methoden die tellen (amr)
provider-amr-hint = Eén ervan is genoeg, bijvoorbeeld mfa, otp of hwk. Gescheiden door spaties.
provider-acr = Niveaus die tellen (acr)
provider-acr-hint = Voor providers die een niveau noemen, zoals Keycloak. Eén is genoeg.
provider-max-age = Hoelang geleden daar mag zijn ingelogd
provider-max-age-hint = In minuten. Is het langer geleden, dan wordt de provider gevraagd om mensen opnieuw te laten inloggen; meldt de provider niet wanneer dat was, dan komt er niemand mee binnen. Leeg: hoelang geleden maakt niet uit.

provider-people = Mensen die hier niet bekend zijn
provider-refuse = Niet toelaten
provider-refuse-hint = Een account wordt gemaakt onder Gebruikers en groepen en de eigenaar koppelt het onder Mijn gegevens bewerken › Inloggen.
provider-create = Een account voor hen maken
provider-create-hint = Met de ontvangen naam en het ontvangen adres. Een account dat die naam al heeft, wordt nooit overgedragen: de eigenaar koppelt het zelf.
provider-believes = Adressen van deze provider gelden als bevestigd
provider-believes-hint = Alleen als de provider ze heeft gecontroleerd: codes en links voor nieuwe wachtwoorden worden erheen gestuurd.
provider-groups-claim = Claim met de groepen
provider-groups-claim-hint = Meestal groups of roles
provider-group-base = Groepen zoeken onder
provider-group-base-hint = Bijvoorbeeld ou=groups,dc=jouw-domein,dc=org. Leeg: er worden geen groepen opgezocht.
provider-group-filter = Filter voor groepen
provider-group-filter-hint = {"{"}dn{"}"} is de vermelding van de persoon. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = Het filter moet tussen haakjes staan en {"{"}dn{"}"} bevatten.
provider-groups = Wat iemand lid maakt
provider-groups-hint = Eén regel voor elk: ontvangen waarde = groep hier. Vanaf dan houdt de provider de leden van deze groepen bij: bij elke keer inloggen worden mensen toegevoegd of verwijderd.
provider-groups-here = Groepen hier: { $names }
provider-groups-none = Er zijn hier geen groepen waar dit naar kan leiden.

provider-remove-linked = { $count ->
    [0] Er is geen account aan gekoppeld.
    [one] Er is 1 account aan gekoppeld. De koppeling verdwijnt, het account blijft.
   *[other] Er zijn { $count } accounts aan gekoppeld. De koppelingen verdwijnen, de accounts blijven.
}
provider-remove-off = Wie hiermee is ingelogd, wordt uitgelogd. Wil je de koppelingen behouden, schakel de provider dan alleen uit.
provider-remove-stranded = { $count ->
    [one] Met dit account kan dan niet meer worden ingelogd:
   *[other] Met deze accounts kan dan niet meer worden ingelogd:
}
provider-remove-stranded-cut = Er worden er tien genoemd; het kunnen er meer zijn.
provider-remove-stranded-do = Stuur ze eerst een wachtwoordlink, onder Gebruikers en groepen.
provider-remove-do = Provider verwijderen

try-lead = De directory wordt geraadpleegd en je ziet het antwoord. Er wordt niemand ingelogd en niets opgeslagen.
tried-lead = Er is niemand ingelogd en niets opgeslagen.
tried-sign-in = { $name } zou worden ingelogd.
tried-create = Het account { $name } zou worden gemaakt en ingelogd.
tried-nobody = Er zou niemand worden ingelogd.
tried-read = Op de inlogpagina zou staan:
tried-second-factor = Er zou om een tweede factor worden gevraagd, net als na een wachtwoord.
tried-spared = Volgens de regel van deze provider zou er niet om een tweede factor worden gevraagd.
tried-detail = Wat er misging
tried-arrived = Wat er is ontvangen
tried-arrived-none = Niets.
tried-again = Opnieuw proberen
tried-settings = Instellingen wijzigen

## Mails about links with providers
mail-linked-title = Je account is aan een inlogprovider gekoppeld
mail-linked = Vanaf nu kan wie daar met jouw account inlogt, ook hier inloggen.
mail-unlinked-title = Een koppeling met een inlogprovider is opgeheven
mail-unlinked = Niemand kan hiermee nog op je account inloggen.
mail-provider = Provider
mail-unless-unlink = Was het iemand anders, hef de koppeling dan op onder Mijn gegevens bewerken › Inloggen en log alle andere browsers uit.

## Help

help = Help
help-contents = Inhoud
help-here = Je bent hier
help-people = Voor iedereen
help-managers = Anderen helpen
help-administrators = Het portaal instellen
help-note = Opmerking
help-hint = Tip
help-important = Belangrijk
help-search = Zoeken in de help
help-found-title = Gevonden in de help
help-found = { $count ->
    [one] Op 1 plek gevonden
   *[other] Op { $count } plekken gevonden
}
help-found-none = Niets gevonden voor ‘{ $query }’
help-found-none-do = Probeer minder of andere woorden, of kijk in de inhoud.
help-pdf = Help downloaden als PDF
help-pdf-page = Deze pagina
help-pdf-all = De hele help
help-pdf-making = PDF maken…
help-pdf-loading = PDF downloaden…
help-pdf-done = De PDF is gedownload.
help-pdf-cancelled = Geannuleerd. Er is niets gedownload.
help-pdf-failed = De PDF kon niet worden gemaakt. Probeer het zo meteen opnieuw.
# Between the names of a list; the space is part of it.
list-separator = ,{ " " }
list-more = { $names } en nog { $count }
list-unfold = Nog { $count } tonen
count-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
count-characters = { $count ->
    [one] 1 teken
   *[other] { $count } tekens
}

## Settings › Appearance

appearance-title = Uiterlijk
appearance-lead = Hoe het portaal eruitziet: op de pagina’s, in e-mails en in de PDF.
appearance-name = Naam
appearance-name-hint = Op elke pagina en in authenticator-apps. Apps die al zijn ingesteld, houden de oude naam.
appearance-colour = Accentkleur
appearance-colour-hint = Van knoppen en links, bijvoorbeeld #2c55b8. Leeg voor de eigen kleur van het portaal.
appearance-contact = Wie mensen kunnen bellen
appearance-contact-hint = Een naam en een telefoonnummer. Ze staan in de help en op plekken waar iemand vastloopt.
appearance-preview = Voorbeeld
appearance-sample-link = Een link
appearance-contrast-good = Woorden in deze kleur zijn leesbaar: contrast { $ratio } op 1.
appearance-contrast-bad = Te licht voor woorden: contrast { $ratio } op 1, nodig is 5,2.
appearance-logo = Logo
appearance-logo-now = Zo staat het naast de naam.
appearance-logo-none = Nog geen logo: naast de naam staat dat van het portaal zelf.
appearance-logo-do = Logo opslaan
appearance-logo-remove = Logo verwijderen
wanted-appearance = Bevestig dat jij het bent om het uiterlijk van het portaal te wijzigen.
notice-appearance-saved = Opgeslagen. Zo ziet het portaal er vanaf nu uit.
problem-not-a-colour = Een kleur bestaat uit # en zes tekens: cijfers van 0 tot en met 9 en letters van a tot en met f.
problem-too-light = Woorden in deze kleur zijn op wit niet leesbaar: het contrast is lager dan 5,2 op 1. Kies een donkerdere kleur.
whom-to-call = Bel voor hulp: { $contact }

## The first sign-in

welcome-title = Welkom, { $name }
welcome-lead = { $portal } is de deur naar je applicaties. Neem hier even een minuut voor:
welcome-factor = Tweede factor instellen
welcome-factor-text = Je account blijft van jou, ook als iemand je wachtwoord kent.
welcome-email = E-mailadres bevestigen
welcome-email-text = Dan kunnen we je waarschuwingen sturen, en een link als je een nieuw wachtwoord nodig hebt.
welcome-help = Lezen hoe het werkt
welcome-help-text = Wat er wanneer wordt gevraagd en wat je doet als je je telefoon kwijtraakt.
welcome-done = Niet meer tonen

sheet-pdf = Opslaan als PDF
deadline-soon = Over twee minuten eindigt waar je mee bezig bent, en gaat verloren wat je hebt ingevuld.
deadline-more = Ik heb meer tijd nodig
offline = Je bent offline. Wat je hebt getypt, blijft hier staan: ga verder zodra er weer verbinding is.
