# Postern, Deutsch. Einfach, kurz, „Sie“, ohne Ausrufezeichen.
# Zeiten und Namen setzen die Seiten ein: { $when }, { $name }.

## Jede Seite

page-title = { $page } · { $portal }
skip = Zum Inhalt springen
cookies = Diese Anwendung verwendet Cookies, um die Anmeldung zu ermöglichen. Wenn Sie die Anwendung weiter nutzen, stimmen Sie der Verwendung von Cookies zu.
language = Sprache
theme = Darstellung
theme-system = Automatisch
theme-light = Hell
theme-dark = Dunkel
cancel = Abbrechen
busy-checking = Wird geprüft…
busy-saving = Wird gespeichert…
busy-working = Einen Moment…

## Zeiten (die Worte des Servers; der Browser zeigt die Zone der Leserin oder des Lesers)

month = { $number ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day = { $day }. { $month } { $year }
moment = { $day }, { $time } UTC

## Angemeldet: Kopfleiste und Bereiche

menu = Kontomenü von { $name }
menu-edit = Meine Daten bearbeiten
menu-sign-out = Abmelden
panels = Meine Daten
panel-profile = Profil
panel-login = Anmeldung
panel-browsers = Browser

## Anmelden

sign-in-title = Anmelden
sign-in-to = weiter zu { $place }
sign-in-name = Name oder E-Mail-Adresse
sign-in-password = Passwort
sign-in-do = Anmelden
sign-in-busy = Anmeldung läuft…
password-show = Passwort anzeigen

## Zweiter Faktor

second-factor-title = Code aus Ihrer Authenticator-App
second-factor-page = Zweiter Faktor
second-factor-not-you = Nicht Sie?
second-factor-code = Code
second-factor-code-hint = 6 Ziffern, alle 30 Sekunden neu
second-factor-remember = Diesen Browser { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} lang merken
second-factor-remember-hint = ab Ihrem letzten Besuch; nicht auf einem Computer, den Sie mit anderen teilen
second-factor-do = Weiter
second-factor-others = Andere Methode verwenden
second-factor-lost = Telefon verloren? Ihre Administratorin oder Ihr Administrator kann den zweiten Faktor von Ihrem Konto entfernen. Danach können Sie sich wieder anmelden.
method-app = Authenticator-App

why-new-browser = Gefragt wird, weil Sie sich mit diesem Browser noch nie angemeldet haben.
why-unvisited = Gefragt wird, weil Ihr letzter Besuch mit diesem Browser mehr als { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} zurückliegt.
why-too-old = Gefragt wird, weil ein Browser höchstens { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} lang gemerkt wird.
why-idle = Gefragt wird, weil dieser Browser eine Weile nicht benutzt wurde und nicht gemerkt ist.
why-signed-out = Gefragt wird, weil Sie sich in diesem Browser abgemeldet haben.
why-ended-by-owner = Gefragt wird, weil dieser Browser von einem anderen aus beendet wurde: { $when }.
why-ended-by-manager = Gefragt wird, weil die Verwaltung diesen Browser beendet hat: { $when }.
why-account-changed = Gefragt wird, weil sich Ihr Passwort oder Ihr zweiter Faktor geändert hat: { $when }.

## Keine Methode, nach der gefragt werden kann

no-method-title = Ihr zweiter Faktor ist hier nicht verwendbar
no-method-text = Ihr Konto ist durch einen zweiten Faktor geschützt, den dieses Portal zurzeit nicht anbietet.
no-method-kept = Es wurde nichts geändert: Ihr Konto und Ihr zweiter Faktor sind, wie sie waren.
no-method-do = Bitten Sie Ihre Administration, die Methode wieder einzuschalten oder den zweiten Faktor von Ihrem Konto zu entfernen.
no-method-locked = Zu viele Codes in Folge passten nicht; Ihr zweiter Faktor wird deshalb nicht mehr abgefragt.
no-method-locked-do = Bitten Sie Ihre Administration, den zweiten Faktor von Ihrem Konto zu entfernen. Sagen Sie ihr, falls nicht Sie es waren: Jemand könnte Ihr Passwort kennen.
no-method-cancel = Zurück zur Anmeldung

## Eine Authenticator-App hinzufügen

enrol-title = Authenticator-App hinzufügen
enrol-lead = Jede App, die 6-stellige Codes erzeugt, ist geeignet: Google oder Microsoft Authenticator, Apple Passwörter, Aegis, 1Password und andere.
enrol-forced-title = Zweiten Faktor einrichten
enrol-forced-lead = Dieses Portal verlangt neben dem Passwort einen zweiten Faktor. Richten Sie ihn jetzt ein, es dauert eine Minute; danach sind Sie angemeldet.
enrol-scan = Scannen
enrol-scan-text = Öffnen Sie Ihre Authenticator-App, fügen Sie ein Konto hinzu und halten Sie die Kamera hierauf.
enrol-qr = QR-Code des Registrierungscodes für { $account }. Derselbe Code steht als Text im nächsten Schritt.
enrol-open = In der App auf diesem Telefon öffnen
enrol-type = Oder abtippen
enrol-type-text = Scannen geht nicht? Geben Sie diesen Registrierungscode in der App ein.
enrol-code = Registrierungscode
enrol-details = Konto { $account }, zeitbasiert, 6 Ziffern
enrol-copy = Kopieren
enrol-copied = Kopiert
enrol-print-text = Nur jetzt zu sehen. Drucken Sie ihn aus und bewahren Sie ihn sicher auf, falls Sie Ihr Telefon verlieren.
enrol-print = Sicherung drucken
enrol-confirm = Bestätigen
enrol-name = Name dieser App
enrol-name-default = Mein Telefon
enrol-name-hint = Damit Sie Ihre Geräte unterscheiden können
enrol-now = Code, den sie jetzt zeigt
enrol-do = Einschalten
enrol-renew = Neuen Code erzeugen

sheet-title = Sicherung Ihrer Authenticator-App
sheet-portal = Portal
sheet-address = Adresse
sheet-account = Konto
sheet-date = Gedruckt am
sheet-code = Registrierungscode
sheet-lost-title = Wenn Sie Ihr Telefon verlieren
sheet-lost = Installieren Sie eine Authenticator-App auf Ihrem neuen Telefon und scannen Sie diesen QR-Code oder tippen Sie den Registrierungscode ab. Die App zeigt wieder die Codes für Ihr Konto, und Sie melden sich an wie gewohnt. Entfernen Sie danach die alte App unter Meine Daten bearbeiten › Anmeldung und fügen Sie eine neue hinzu.
sheet-keep = Wer dieses Blatt hat, kann Ihre Codes erzeugen. Bewahren Sie es dort auf, wo Ihr Reisepass liegt.

## Eine Authenticator-App entfernen

remove-title = „{ $name }“ entfernen?
remove-page = Authenticator-App entfernen
remove-text = Die Codes dieser App werden dann nicht mehr angenommen, und alle Ihre anderen Browser werden abgemeldet. Löschen Sie auch den Eintrag in der App.
remove-last = Ist dies Ihre einzige Methode, schützt danach nur noch das Passwort Ihr Konto.
remove-code = Code aus „{ $name }“ oder einer anderen Ihrer Apps
remove-do = Entfernen
remove-keep = Behalten

## Das erste Administrationskonto

set-up-title = Portal einrichten
set-up-lead = Willkommen. Legen Sie Ihr Konto an: Es ist das erste und verwaltet dieses Portal.
set-up-name = Kontoname
set-up-name-hint = Buchstaben, Ziffern und . _ -; damit melden Sie sich an
set-up-display-name = Ihr Name
set-up-display-name-hint = So, wie andere ihn sehen
set-up-email = E-Mail-Adresse
optional = freiwillig
set-up-do = Konto anlegen
set-up-busy = Wird angelegt…

## Passwörter

set-password-title = Passwort wählen
password-new = Passwort
password-repeat = Passwort noch einmal
password-hint = { $fewest ->
    [one] Mindestens 1 Zeichen.
   *[other] Mindestens { $fewest } Zeichen.
} Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.
set-password-do = Passwort setzen

## Links, die nicht verwendbar sind

dead-set-up-title = Dieser Einrichtungslink ist nicht verwendbar
dead-set-up-text = Ein Einrichtungslink gilt einmal und eine Stunde lang. Dieser wurde schon verwendet, ist älter als eine Stunde oder wurde nie erzeugt.
dead-set-up-do = Hat das Portal noch kein Konto, starten Sie es neu: Auf seiner Konsole erscheint ein neuer Link.
dead-password-title = Dieser Passwort-Link ist nicht verwendbar
dead-password-text = Ein Passwort-Link gilt einmal und eine Stunde lang. Dieser wurde schon verwendet, ist älter als eine Stunde oder wurde nie erzeugt.
dead-password-do = Bitten Sie um einen neuen, wo Sie diesen Link bekommen haben. Ihr Passwort ist unverändert.
dead-sign-in = Zur Anmeldung

## Meine Daten: Profil

profile-title = Profil
profile-lead = Wer Sie in diesem Portal sind.
profile-name = Ihr Name
profile-account = Kontoname
profile-language = Sprache
profile-email = E-Mail-Adresse
profile-email-none = Keine Adresse
profile-email-hint = Ihre Administration kann sie ändern.
profile-do = Speichern
protect-title = Schützen Sie Ihr Konto
protect-text = Heute öffnet Ihr Passwort allein das Konto. Mit einem zweiten Faktor bleibt es Ihres, auch wenn jemand Ihr Passwort kennt.
protect-do = Zweiten Faktor einrichten

## Meine Daten: Anmeldung

login-title = Anmeldung
login-lead = Mit einem zweiten Faktor bleibt Ihr Konto Ihres, auch wenn jemand Ihr Passwort kennt. Gefragt wird ab der nächsten Anmeldung.
login-methods = Zweiter Faktor
login-first-title = Was Sie wählen können
login-first-text = Eine Authenticator-App ist der einfachste Anfang: Sie erzeugt auf Ihrem Telefon einen 6-stelligen Code, braucht kein Netz und ist in einer Minute eingerichtet.
login-none = In diesem Portal kann zurzeit keine Methode hinzugefügt werden. Fragen Sie Ihre Administration.
login-app = Authenticator-App
login-app-off = 6-stellige Codes aus einer App auf Ihrem Telefon
login-app-count = { $count ->
    [one] 1 App
   *[other] { $count } Apps
}
login-app-hidden = In diesem Portal zurzeit nicht angeboten
login-state-on = Ein
login-state-off = Aus
login-app-since = Eingeschaltet am { $when }
login-app-used = zuletzt verwendet { $when }
login-app-unused = noch nicht verwendet
login-add = Einrichten
login-remove = Entfernen
login-remove-named = „{ $name }“ entfernen
login-required = Ein zweiter Faktor ist hier Pflicht: Die letzte Methode kann nicht entfernt werden.
login-password = Passwort
login-password-set = Gesetzt am { $when }
login-password-none = Dieses Konto hat kein Passwort

## Meine Daten: Browser

browsers-title = Browser
browsers-lead = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
browsers-this = Dieser Browser
browsers-unknown = Unbekannter Browser
browsers-address = Adresse
browsers-first = Erster Zugriff
browsers-last = Letzter Zugriff
browsers-until = Gemerkt bis
browsers-ends = Abmeldung
browsers-ends-when = { $when }, wenn nicht benutzt
browsers-end = Beenden
browsers-end-named = { $name } beenden
browsers-end-others = Alle anderen Browser beenden
browsers-only = Sie sind nirgends sonst angemeldet.

## Etwas ging schief

error-400-title = Diese Anfrage war nicht lesbar
error-400-text = Etwas darin fehlte oder war beschädigt. Es wurde nichts geändert.
error-400-do = Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
error-403-title = Das ist nicht erlaubt
error-403-text = Sie haben keinen Zugang, oder die Seite wurde nicht unter der eigenen Adresse des Portals geöffnet. Es wurde nichts geändert.
error-403-do = Öffnen Sie das Portal unter { $address } und versuchen Sie es dort noch einmal. Wenn Sie Zugang brauchen, fragen Sie Ihre Administration.
error-404-title = Diese Seite gibt es nicht
error-404-text = Vielleicht ist die Adresse vertippt, oder die Seite ist nicht mehr da.
error-404-do = Prüfen Sie die Adresse, oder beginnen Sie von vorn.
error-429-title = Zu viele Anfragen
error-429-text = Es waren zu viele in kurzer Zeit. Es wurde nichts geändert.
error-429-do = Warten Sie eine Minute und versuchen Sie es dann noch einmal.
error-500-title = Bei uns ist etwas schiefgegangen
error-500-text = Was Sie zuletzt getan haben, ist vielleicht nicht gespeichert. Alles davor ist, wie es war.
error-500-do = Versuchen Sie es noch einmal. Geschieht es wieder, nennen Sie Ihrer Administration die Referenz.
error-503-title = Das Portal ist ausgelastet
error-503-text = Es kann gerade nicht antworten. Es wurde nichts geändert.
error-503-do = Versuchen Sie es gleich noch einmal.
error-reference = Referenz
error-home = Zur Startseite

## Meldungen

notice-sign-in-failed = Name und Passwort passen zu keinem Konto. Prüfen Sie beides und versuchen Sie es noch einmal.
notice-sign-in-blocked = Zu viele Versuche. Dieser wurde nicht geprüft; der nächste ist { $when } möglich.
notice-sign-in-expired = Diese Anmeldung ist vorbei: Sie dauerte länger als 10 Minuten oder wurde in einem anderen Tab beendet. Bitte melden Sie sich noch einmal an.
notice-sign-in-ended = Zu viele Codes passten nicht, deshalb wurde diese Anmeldung beendet. Bitte melden Sie sich noch einmal an.
notice-signed-out = Sie sind abgemeldet.
notice-browser-ended = Dieser Browser wurde abgemeldet. Bitte melden Sie sich noch einmal an.
notice-method-blocked = Zu viele Codes passten nicht. Der nächste Versuch ist möglich: { $when }.
notice-app-added = „{ $name }“ ist eingeschaltet. Nach dem Code wird ab der nächsten Anmeldung gefragt.
notice-app-removed = „{ $name }“ wurde entfernt. Löschen Sie auch den Eintrag in der App.
notice-enrolment-stale = Der Code von vorhin gilt nicht mehr. Scannen oder tippen Sie den, der jetzt zu sehen ist.
notice-already-enrolled = Ihr Konto hat schon eine Authenticator-App.
notice-last-method = Ein zweiter Faktor ist hier Pflicht. Fügen Sie eine andere Methode hinzu, bevor Sie diese entfernen.
notice-browser-removed = Der Browser wurde beendet und ist abgemeldet.
notice-others-removed = { $count ->
    [0] Es gab keinen anderen Browser zu beenden.
    [one] 1 anderer Browser wurde beendet und ist abgemeldet.
   *[other] { $count } andere Browser wurden beendet und sind abgemeldet.
}
notice-saved = Gespeichert.
notice-password-set = Ihr Passwort ist gesetzt. Melden Sie sich damit an.
notice-check-fields = Einige Felder brauchen noch einen Blick.
notice-method-disabled = Zu viele Codes in Folge passten nicht; diese Methode wird nicht mehr abgefragt. Bitten Sie Ihre Administration, sie von Ihrem Konto zu entfernen.

code-malformed = Ein Code hat 6 Ziffern. Tippen Sie ihn so, wie die App ihn zeigt.
code-wrong = Dieser Code passte nicht.
code-past = Dieser Code ist von vor etwa { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}. Prüfen Sie die Uhr Ihres Telefons.
code-used = Dieser Code wurde schon verwendet. Der nächste kommt in { $seconds } s.
tries-left = { $count ->
    [0] Kein Versuch mehr übrig.
    [one] Noch 1 Versuch.
   *[other] Noch { $count } Versuche.
}

## Was mit einem Feld ist

problem-required = Bitte ausfüllen.
problem-too-long = { $most ->
    [one] Höchstens 1 Zeichen.
   *[other] Höchstens { $most } Zeichen.
}
problem-too-short = { $fewest ->
    [one] Bitte mindestens 1 Zeichen.
   *[other] Bitte mindestens { $fewest } Zeichen.
}
problem-bad-name = Bitte nur Buchstaben, Ziffern und . _ -.
problem-bad-characters = Darin sind Zeichen, die hier nicht verwendbar sind.
problem-taken = Das hat schon ein anderes Konto.
problem-not-an-address = Das sieht nicht wie eine E-Mail-Adresse aus.
problem-too-common = Das ist leicht zu erraten. Besser sind ein paar Wörter, die nichts miteinander zu tun haben.
problem-differs = Das weicht vom Passwort darüber ab.
