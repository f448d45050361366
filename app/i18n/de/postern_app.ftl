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
panel-password = Passwort
panel-browsers = Browser
panel-activity = Verlauf
panel-data = Gespeicherte Daten

## Anmelden

sign-in-title = Anmelden
sign-in-to = weiter zu { $place }
sign-in-name = Name oder E-Mail-Adresse
sign-in-password = Passwort
sign-in-do = Anmelden
sign-in-busy = Anmeldung läuft…
sign-in-passkey = Mit Passkey anmelden
password-show = Passwort anzeigen

## Zweiter Faktor

second-factor-title = Code aus Ihrer Authenticator-App
second-factor-key = Ihr Sicherheitsschlüssel oder dieses Gerät
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
second-factor-key-text = Stecken Sie Ihren Schlüssel ein und berühren Sie ihn, oder verwenden Sie Fingerabdruck, Gesicht oder PIN dieses Geräts. Auch Ihr Telefon geht, mit dem Code, den der Browser zeigt.
second-factor-key-do = Schlüssel verwenden
second-factor-others = Andere Methode verwenden
second-factor-lost = Telefon verloren? Ihre Administratorin oder Ihr Administrator kann den zweiten Faktor von Ihrem Konto entfernen. Danach können Sie sich wieder anmelden.
method-app = Authenticator-App
method-key = Sicherheitsschlüssel oder dieses Gerät
method-recovery = Wiederherstellungscodes
second-factor-recovery = Einer Ihrer Wiederherstellungscodes
recovery-code = Wiederherstellungscode
recovery-code-hint = 16 Buchstaben und Ziffern von Ihrem Sicherungsblatt

## Sicherheitsschlüssel: was aus einer Abfrage werden kann, jeweils mit dem nächsten Schritt

key-waiting = Warten auf Ihren Schlüssel…
key-no-script = Sicherheitsschlüssel brauchen Skripte (JavaScript). Die sind hier abgeschaltet oder wurden nicht geladen. Schalten Sie sie ein und laden Sie die Seite neu, oder verwenden Sie eine andere Methode.
key-cancelled = Kein Schlüssel hat geantwortet: Die Abfrage wurde geschlossen, oder Ihr Schlüssel gehört nicht zu diesem Konto. Versuchen Sie es noch einmal, oder verwenden Sie eine andere Methode.
key-not-added = Es wurde kein Schlüssel hinzugefügt: Die Abfrage wurde geschlossen, oder dem Schlüssel fehlt noch eine PIN. Versuchen Sie es noch einmal, oder legen Sie erst in den Einstellungen des Systems oder des Schlüssels eine PIN fest.
key-timed-out = 5 Minuten lang ist nichts geschehen, deshalb wurde die Abfrage zurückgezogen. Versuchen Sie es noch einmal: Die Seite fragt neu.
key-elsewhere = Diese Seite wurde unter { $here } geöffnet, Sicherheitsschlüssel gehen aber nur unter { $address }.
key-elsewhere-do = Das Portal dort öffnen
key-unsupported = Dieser Browser kann keine Sicherheitsschlüssel verwenden. Nehmen Sie einen aktuellen Browser oder eine andere Methode.
key-forbidden = Der Browser erlaubt auf dieser Seite keine Sicherheitsschlüssel. Öffnen Sie das Portal in einem eigenen Fenster, oder verwenden Sie eine andere Methode.
key-unable = Dieser Schlüssel kann nicht, was gebraucht wird: Vielleicht fehlt ihm noch eine PIN. Legen Sie in den Einstellungen des Systems oder des Schlüssels eine fest, oder nehmen Sie einen anderen Schlüssel.
key-failed = Der Schlüssel oder der Browser hat eine Störung gemeldet. Stecken Sie den Schlüssel neu ein und versuchen Sie es noch einmal.
key-missing = Es kam keine Antwort eines Schlüssels an. Versuchen Sie es noch einmal, oder verwenden Sie eine andere Methode.
key-stale = Diese Antwort kam zu spät oder wurde schon verwendet. Versuchen Sie es noch einmal.
key-unknown = Das ist keiner Ihrer Schlüssel, oder er wurde aus Ihrem Konto entfernt. Nehmen Sie einen anderen Schlüssel oder eine andere Methode.
key-not-verified = Dieser Schlüssel hat früher nach PIN, Fingerabdruck oder Gesicht gefragt und diesmal nicht. Versuchen Sie es noch einmal und bestätigen Sie auf diese Weise; hat der Schlüssel keine PIN mehr, legen Sie eine fest.
key-suspicious = Dieser Schlüssel hat eine Zahl genannt, die schon verwendet wurde. Vielleicht gibt es eine Kopie von ihm, deshalb wurde er nicht angenommen. Versuchen Sie es noch einmal; geschieht es wieder, nehmen Sie eine andere Methode, entfernen Sie den Schlüssel und sagen Sie es Ihrer Administration.
key-made-elsewhere = Diese Antwort war für eine andere Adresse oder kam aus einer anderen Seite. Öffnen Sie das Portal unter seiner eigenen Adresse und versuchen Sie es noch einmal.
key-kind-unsupported = Schlüssel dieser Art kann das Portal nicht prüfen. Nehmen Sie einen anderen Schlüssel.

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
why-recovery-used = Gefragt wird, weil mit einem Wiederherstellungscode anderswo eine Anmeldung stattfand: { $when }.

## Keine Methode, nach der gefragt werden kann

no-method-title = Ihr zweiter Faktor ist hier nicht verwendbar
no-method-text = Ihr Konto ist durch einen zweiten Faktor geschützt, den dieses Portal zurzeit nicht anbietet.
no-method-kept = Es wurde nichts geändert: Ihr Konto und Ihr zweiter Faktor sind, wie sie waren.
no-method-do = Bitten Sie Ihre Administration, die Methode wieder einzuschalten oder den zweiten Faktor von Ihrem Konto zu entfernen.
no-method-locked = Zu viele Codes in Folge passten nicht; Ihr zweiter Faktor wird deshalb nicht mehr abgefragt.
no-method-locked-do = Bitten Sie Ihre Administration, den zweiten Faktor von Ihrem Konto zu entfernen. Sagen Sie ihr, falls nicht Sie es waren: Jemand könnte Ihr Passwort kennen.
no-method-recovery = Wiederherstellungscode verwenden
no-method-cancel = Zurück zur Anmeldung

## Eine Authenticator-App hinzufügen

enrol-title = Authenticator-App hinzufügen
enrol-replace-title = „{ $name }“ ersetzen
enrol-replace-lead = Die alte App bleibt eingeschaltet, bis Sie einen Code der neuen eingegeben haben.
enrol-lead = Jede App, die 6-stellige Codes erzeugt, ist geeignet: Google oder Microsoft Authenticator, Apple Passwörter, Aegis, 1Password und andere.
enrol-forced-title = Zweiten Faktor einrichten
enrol-forced-lead = Dieses Portal verlangt neben dem Passwort einen zweiten Faktor. Richten Sie ihn jetzt ein, es dauert eine Minute; danach sind Sie angemeldet.
enrol-or-key = Stattdessen einen Sicherheitsschlüssel oder dieses Gerät verwenden
enrol-or-email = Oder einen Code per E-Mail bekommen
enrol-or-app = Stattdessen eine Authenticator-App verwenden
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

## Einen Sicherheitsschlüssel hinzufügen

enrol-key-title = Sicherheitsschlüssel hinzufügen
enrol-key-lead = Ein Schlüssel zum Einstecken oder ans Telefon Halten, oder Fingerabdruck, Gesicht oder PIN eines Geräts. Er geht nur für dieses Portal, deshalb kann ihn Ihnen niemand entlocken.
enrol-key-lead-passkey = Ein Schlüssel zum Einstecken oder ans Telefon Halten, oder Fingerabdruck, Gesicht oder PIN eines Geräts. Er geht nur für dieses Portal, deshalb kann ihn Ihnen niemand entlocken. Fragt er nach Fingerabdruck, Gesicht oder PIN, meldet er Sie auch ohne Passwort an: ein Passkey.
enrol-key-name = Name dieses Schlüssels
enrol-key-name-default = Sicherheitsschlüssel
enrol-key-name-hint = Lassen Sie ihn, wie er ist, dann heißt der Schlüssel nach seinem Modell
enrol-key-what = Als Nächstes fragt der Browser: Wählen Sie den Schlüssel, berühren Sie ihn oder bestätigen Sie auf Ihrem Gerät, und erlauben Sie diesem Portal, ihn zu sehen.
enrol-key-device = Dieses Gerät verwenden
enrol-key-do = Schlüssel oder Telefon verwenden
enrol-key-which = Berühren Sie ihn noch einmal, um zu sehen, welcher es ist.

sheet-portal = Portal
sheet-address = Adresse
sheet-account = Konto
sheet-date = Gedruckt am
sheet-code = Registrierungscode
sheet-codes = Wiederherstellungscodes
sheet-codes-text = Jeder gilt einmal anstelle Ihres zweiten Faktors. Streichen Sie durch, was Sie verwendet haben.
sheet-lost-title = Wenn Sie Ihr Telefon verlieren
sheet-lost-any-title = Wenn Sie Ihren zweiten Faktor verloren haben
sheet-lost-app = Installieren Sie eine Authenticator-App auf Ihrem neuen Telefon und scannen Sie diesen QR-Code oder tippen Sie den Registrierungscode ab. Die App zeigt wieder die Codes für Ihr Konto, und Sie melden sich an wie gewohnt. Ersetzen Sie die App danach unter Meine Daten bearbeiten › Anmeldung.
sheet-lost-codes = Melden Sie sich mit Ihrem Passwort an, wählen Sie „Andere Methode verwenden“ und geben Sie einen dieser Wiederherstellungscodes ein. Ersetzen Sie danach, was Ihnen fehlt, unter Meine Daten bearbeiten › Anmeldung.
sheet-lost-both = Melden Sie sich mit Ihrem Passwort an, wählen Sie „Andere Methode verwenden“ und geben Sie einen der Wiederherstellungscodes ein. Oder installieren Sie eine Authenticator-App auf Ihrem neuen Telefon und scannen Sie diesen QR-Code. Ersetzen Sie die App danach unter Meine Daten bearbeiten › Anmeldung und streichen Sie den QR-Code auf diesem Blatt durch.
sheet-title = Sicherungsblatt
sheet-keep = Wer dieses Blatt hat, braucht nur noch Ihr Passwort. Bewahren Sie es dort auf, wo Ihr Reisepass liegt.
sheet-added-title = „{ $name }“ ist eingeschaltet
sheet-added-lead = Nach dem Code wird ab der nächsten Anmeldung gefragt. Eines bleibt zu tun: Bewahren Sie dieses Blatt auf, falls Sie Ihr Telefon verlieren.
sheet-replaced-lead = Sie ersetzt „{ $old }“, deren Codes nicht mehr angenommen werden. Ihre anderen Browser wurden abgemeldet.
sheet-key-lead = Danach wird ab der nächsten Anmeldung gefragt. Eines bleibt zu tun: Bewahren Sie dieses Blatt auf, falls Sie den Schlüssel verlieren.
sheet-email-lead = Ab der nächsten Anmeldung wird ein Code gesendet. Eines bleibt zu tun: Bewahren Sie dieses Blatt auf, falls Sie Ihre E-Mails nicht lesen können.
sheet-made-title = Ihre neuen Wiederherstellungscodes
sheet-made-lead = Die Codes von vorher gelten nicht mehr.
sheet-once-app = Nur jetzt zu sehen und nirgends gespeichert. Drucken Sie das Blatt, bevor Sie weitergehen.
sheet-once = Nur jetzt zu sehen und nirgends gespeichert. Drucken Sie das Blatt, oder kopieren Sie die Codes an einen sicheren Ort, bevor Sie weitergehen.
sheet-print = Drucken
sheet-copy = Codes kopieren
sheet-download = Codes herunterladen
sheet-file = Wiederherstellungscodes von { $account }, { $portal }. Jeder gilt einmal.
sheet-done = Ich habe es aufbewahrt

## Eine Authenticator-App umbenennen und entfernen

rename-title = „{ $name }“ umbenennen
rename-page = Zweiten Faktor umbenennen
rename-do = Speichern

remove-title = „{ $name }“ entfernen?
remove-page = Zweiten Faktor entfernen
remove-text = Die Codes dieser App werden dann nicht mehr angenommen, und alle Ihre anderen Browser werden abgemeldet. Löschen Sie auch den Eintrag in der App.
remove-key-text = Dieser Schlüssel wird dann nicht mehr angenommen, und alle Ihre anderen Browser werden abgemeldet. Einen Passkey können Sie auch auf Ihrem Gerät oder im Passwortmanager löschen.
remove-last = Es ist Ihre einzige Methode: Danach schützt nur noch das Passwort Ihr Konto.
remove-do = Entfernen
remove-keep = Behalten

## Mail

method-email = E-Mail-Code
mail-code = Code
mail-code-hint = 8 Ziffern
second-factor-email = Geben Sie den Code aus der E-Mail ein
mail-send = Code senden
mail-send-again = Noch einmal senden
mail-state-ask = Wir senden einen Code an { $address }.
mail-state-taken = Der Mailserver hat die Nachricht an { $address } angenommen.
mail-state-taken-at = Angenommen { $when }.
mail-state-under-way = Die Nachricht an { $address } ist unterwegs.
mail-state-delayed = Der Mailserver hat die Nachricht an { $address } noch nicht angenommen. Es wird weiter versucht.
mail-state-until = Der Code endet { $when }.
mail-state-again = Nichts angekommen? Sehen Sie auch im Spam-Ordner nach. Derselbe Code kann noch einmal gesendet werden.
mail-state-again-at = Nichts angekommen? Sehen Sie auch im Spam-Ordner nach. Derselbe Code kann { $when } noch einmal gesendet werden.
busy-sending = Wird gesendet …
code-no-mail-code = Ein Code aus der E-Mail hat 8 Ziffern.
code-mail-over = Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.
enrol-email-title = E-Mail-Codes einschalten
enrol-email-lead = Beim Anmelden bekommen Sie einen Code per E-Mail. Eine Authenticator-App oder ein Sicherheitsschlüssel schützt Sie besser: Wer Ihre E-Mails liest, hat auch den Code.
enrol-email-do = Einschalten
address-title = Adresse bestätigen
address-lead = Der Code zeigt, dass Sie dort E-Mails lesen. An eine Adresse, die niemand bestätigt hat, wird nichts gesendet.
address-do = Bestätigen
address-nudge = Ihre E-Mail-Adresse
address-unconfirmed = Noch hat niemand bestätigt, dass Sie unter dieser Adresse E-Mails lesen. Bis dahin wird nichts dorthin gesendet: kein Code, keine Warnung, kein neues Passwort.
address-confirm = Bestätigen
address-waiting = { $address } tritt an die Stelle Ihrer Adresse, sobald Sie den Code eingeben, der dorthin gesendet wurde.
address-enter = Code eingeben
profile-email-confirmed = Bestätigt. Eine neue Adresse wird bestätigt, bevor sie an die Stelle dieser tritt.
login-email-off = Codes an { $address }
login-email-on = Beim Anmelden wird ein Code gesendet
remove-email-text = Es werden keine Codes mehr gesendet, und alle Ihre anderen Browser werden abgemeldet.
wanted-add-email = Sie möchten E-Mail-Codes einschalten.
wanted-manage = Sie möchten die Seiten der Verwaltung öffnen.
wanted-set-mail = Sie möchten das Mailkonto des Portals festlegen.
wanted-remove-mail = Sie möchten, dass das Portal keine E-Mails mehr sendet.
notice-email-removed = Codes an „{ $name }“ sind ausgeschaltet.
notice-email-on = E-Mail-Codes sind eingeschaltet: Sie gehen an { $address }.
notice-mail-not-before = Die nächste Nachricht kann { $when } gesendet werden.
notice-address-confirmed = { $address } ist bestätigt.
notice-link-sent = Wenn wir diesen Namen kennen und E-Mails dorthin gelangen, ist ein Link unterwegs. Er gilt eine Stunde.
notice-mail-set = Das Mailkonto ist gespeichert. Senden Sie als Nächstes eine Testnachricht.
notice-mail-removed = Das Portal sendet keine E-Mails mehr.
notice-test-taken = Der Mailserver hat die Testnachricht angenommen: { $answer }
notice-test-failed = Die Testnachricht wurde nicht gesendet: { $answer }
problem-used-by-method = An diese Adresse werden Codes gesendet. Schalten Sie zuerst die E-Mail-Codes aus.
problem-not-a-host = Das ist nicht der Name oder die Adresse eines Servers.
problem-not-a-port = Ein Port ist eine Zahl von 1 bis 65535.
problem-tls-needed = Ohne TLS werden E-Mails nur an einen Server auf demselben Rechner gesendet.
problem-type-again = Bitte geben Sie für einen anderen Server oder Benutzer das Passwort noch einmal ein.
forgotten-link = Passwort vergessen?
forgotten-title = Passwort vergessen
forgotten-lead = Wir senden Ihnen einen Link, mit dem Sie ein anderes wählen. Nach Ihrem zweiten Faktor wird weiterhin gefragt.
forgotten-do = Link senden
forgotten-back = Zurück zur Anmeldung
settings = Einstellungen
panel-mail = E-Mail
mail-settings-title = E-Mail
mail-settings-lead = Das Konto, über das das Portal seine E-Mails sendet: Codes, Links und Warnungen an die Betroffenen.
mail-fixed = Das Mailkonto ist in der Konfiguration des Portals festgelegt und kann nur dort geändert werden.
mail-host = Mailserver
mail-host-hint = Zum Beispiel mail.ihre-domain.de
mail-port = Port
mail-port-hint = Meist 465 oder 587
mail-tls = Verschlüsselung
mail-tls-wrapper = TLS von Anfang an (465)
mail-tls-starttls = STARTTLS, erforderlich (587)
mail-tls-none = Keine, nur zu diesem Rechner (25)
mail-user = Benutzer
mail-password = Passwort
mail-password-hint = Wird versiegelt gespeichert und nie mehr gezeigt
mail-password-kept = Leer lassen, um das gespeicherte zu behalten
mail-sender-address = Adresse des Absenders
mail-sender-name = Name des Absenders
mail-sender-name-hint = Sonst { $portal }
mail-remove = Keine E-Mails mehr senden
mail-remove-title = Keine E-Mails mehr senden?
mail-remove-text = Das Mailkonto wird vergessen. Mit E-Mail-Codes, vergessenen Passwörtern und Warnungen ist es dann vorbei.
mail-remove-depending = { $count ->
    [one] Dieses Konto hat keinen anderen zweiten Faktor und kann sich dann nicht mehr anmelden:
   *[other] Diese { $count } Konten haben keinen anderen zweiten Faktor und können sich dann nicht mehr anmelden:
}
mail-test-title = Probe
mail-test-to = Testnachricht senden an
mail-test-do = Testnachricht senden
outbox-title = Nachrichten unterwegs
outbox-waiting = { $count ->
    [0] Es wartet keine Nachricht
    [one] Eine Nachricht wartet
   *[other] { $count } Nachrichten warten
}
outbox-oldest = Die älteste seit { $when }
outbox-sent = { $count } innerhalb eines Tages gesendet
outbox-dropped = { $count } aufgegeben
outbox-error = Der Mailserver sagte zuletzt: { $error }
event-second-factor-failed = Passwort richtig, zweiter Faktor fünfmal falsch
event-email-confirmed = E-Mail-Adresse bestätigt
event-settings = Einstellungen des Portals geändert
event-mail-failed = Eine E-Mail konnte nicht gesendet werden

## Wiederherstellungscodes

codes-left = { $left } von { $of } übrig, erzeugt am { $when }
codes-none = Falls Sie Ihr Telefon verlieren: zehn Codes auf Papier
codes-later = Zehn Codes auf Papier bekommen Sie mit Ihrer ersten Methode
codes-tested = Geprüft
codes-untested = Nicht geprüft
codes-tested-when = Blatt geprüft am { $when }
codes-few = Erzeugen Sie neue, bevor sie aufgebraucht sind.
codes-make = Codes erzeugen
codes-renew = Neue Codes
codes-test = Mein Blatt prüfen
new-codes-title = Neue Wiederherstellungscodes
new-codes-offer-title = { $left ->
    [0] Das war Ihr letzter Wiederherstellungscode
    [one] Noch 1 Wiederherstellungscode
   *[other] Noch { $left } Wiederherstellungscodes
}
new-codes-offer = Erzeugen Sie jetzt zehn neue, damit Sie nicht eines Tages ausgesperrt sind. Die alten gelten dann nicht mehr.
new-codes-void = Sie bekommen zehn neue Codes. Die alten gelten dann nicht mehr, auch nicht die auf gedruckten Blättern.
new-codes-first = Sie bekommen zehn Codes, falls Sie Ihr Telefon verlieren. Jeder gilt einmal.
new-codes-once = Sie werden einmal gezeigt. Halten Sie einen Drucker oder einen sicheren Ort bereit.
new-codes-do = Zehn neue Codes erzeugen
new-codes-later = Später
test-title = Sicherungsblatt prüfen
test-text = Tippen Sie irgendeinen Code von Ihrem Blatt ab, um sicher zu sein, dass es das richtige ist und Sie es lesen können. Der Code bleibt gültig.
test-do = Prüfen

## Der frische Nachweis vor einer Änderung

confirm-title = Bestätigen Sie, dass Sie es sind
confirm-why = Was Sie jetzt zeigen, gilt 10 Minuten lang.
confirm-password = Ihr Passwort
confirm-do = Bestätigen
confirm-cancel = Nichts ändern
wanted-add-app = Um eine Authenticator-App hinzuzufügen, zeigen Sie, dass Sie es sind.
wanted-replace-app = Um „{ $name }“ zu ersetzen, zeigen Sie, dass Sie es sind.
wanted-add-key = Um einen Sicherheitsschlüssel hinzuzufügen, zeigen Sie, dass Sie es sind.
wanted-rename = Um „{ $name }“ umzubenennen, zeigen Sie, dass Sie es sind.
wanted-remove = Um „{ $name }“ zu entfernen, zeigen Sie, dass Sie es sind.
wanted-codes = Um neue Wiederherstellungscodes zu erzeugen, zeigen Sie, dass Sie es sind.
wanted-password = Um Ihr Passwort zu ändern, zeigen Sie, dass Sie es sind. Das neue bleibt solange erhalten.
wanted-email = Um Ihre E-Mail-Adresse zu ändern, zeigen Sie, dass Sie es sind. Was Sie getippt haben, bleibt solange erhalten.
wanted-deactivate = Um Ihr Konto zu deaktivieren, zeigen Sie, dass Sie es sind.

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
password-other = Neues Passwort
password-repeat = Passwort noch einmal
password-hint = { $fewest ->
    [one] Mindestens 1 Zeichen.
   *[other] Mindestens { $fewest } Zeichen.
} Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.
set-password-do = Passwort setzen

password-title = Passwort
password-do = Passwort ändern
password-others = Ihre anderen Browser werden abgemeldet, wenn Sie es ändern.
strength-good = Gut: schwer zu erraten.
strength-very-good = Sehr gut: sehr schwer zu erraten.

## Links, die nicht verwendbar sind

dead-set-up-title = Dieser Einrichtungslink ist nicht verwendbar
dead-set-up-text = Ein Einrichtungslink gilt einmal und eine Stunde lang. Dieser wurde schon verwendet, ist älter als eine Stunde oder wurde nie erzeugt.
dead-set-up-do = Hat das Portal noch kein Konto, starten Sie es neu: Auf seiner Konsole erscheint ein neuer Link.
dead-password-title = Dieser Passwort-Link ist nicht verwendbar
dead-password-text = Ein Link für ein neues Passwort gilt einmal und eine Stunde lang, eine Einladung einmal und eine Woche lang. Dieser Link wurde schon verwendet, ist älter oder wurde nie erzeugt.
dead-password-do = Bitten Sie um einen neuen, wo Sie diesen Link bekommen haben. Ihr Passwort ist unverändert.
dead-sign-in = Zur Anmeldung

## Meine Daten: Profil

profile-title = Profil
profile-lead = Wer Sie in diesem Portal sind.
profile-name = Ihr Name
profile-account = Kontoname
profile-language = Sprache
profile-email = E-Mail-Adresse
profile-email-hint = Auch damit können Sie sich anmelden.
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
login-first-key = Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel: berühren, oder Fingerabdruck, Gesicht oder PIN verwenden. In einer Minute eingerichtet.
login-first-both = Am stärksten ist dieses Gerät oder ein Sicherheitsschlüssel: Den kann Ihnen niemand entlocken. Überall sonst geht eine Authenticator-App auf Ihrem Telefon. Beides ist in einer Minute eingerichtet, und Sie können beides haben.
login-none = In diesem Portal kann zurzeit keine Methode hinzugefügt werden. Fragen Sie Ihre Administration.
login-app-off = 6-stellige Codes aus einer App auf Ihrem Telefon
login-key-off = Fingerabdruck, Gesicht oder PIN eines Geräts, oder ein Schlüssel zum Einstecken
login-key-add = Sicherheitsschlüssel
login-key-count = { $count ->
    [one] 1 Schlüssel
   *[other] { $count } Schlüssel
}
login-key-passkey = Passkey
login-key-synced = Synchronisierter Passkey
login-app-count = { $count ->
    [one] 1 App
   *[other] { $count } Apps
}
login-method-hidden = In diesem Portal zurzeit nicht angeboten
login-state-on = Ein
login-state-off = Aus
login-method-since = Eingeschaltet am { $when }
login-method-used = zuletzt verwendet { $when }
login-method-unused = noch nicht verwendet
login-add = Einrichten
login-add-another = Weitere hinzufügen
login-full = Mehr sind je Konto nicht möglich.
login-rename = Umbenennen
login-rename-named = „{ $name }“ umbenennen
login-replace = Ersetzen
login-replace-named = „{ $name }“ ersetzen
login-remove = Entfernen
login-remove-named = „{ $name }“ entfernen
login-required = Ein zweiter Faktor ist hier Pflicht: Die letzte Methode kann nicht entfernt werden.
login-password = Passwort
login-password-set = Gesetzt am { $when }
login-password-none = Dieses Konto hat kein Passwort
login-password-change = Ändern

## Meine Daten: Browser

browsers-title = Browser
browsers-lead = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
browsers-this = Dieser Browser
browsers-unknown = Unbekannter Browser
browsers-named = { $browser } unter { $system }
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

## Meine Daten: Verlauf

activity-title = Verlauf
activity-lead = Die letzten { $most } Vorgänge in Ihrem Konto. Etwas kommt Ihnen unbekannt vor? Ändern Sie Ihr Passwort und beenden Sie die Browser, die Sie nicht kennen.
activity-none = Noch nichts.
activity-by = durch { $name }
event-sign-in = Angemeldet
event-sign-in-failed = Anmeldung gescheitert: falsches Passwort
event-password = Passwort geändert
event-password-link = Link für ein neues Passwort erzeugt
event-code = Zweiter Faktor angenommen
event-code-failed = Zweiter Faktor nicht angenommen
event-code-again = Code ein zweites Mal verwendet, nicht angenommen
event-method-disabled = Zu viele Fehlversuche in Folge: Methode abgeschaltet
event-clone = Sicherheitsschlüssel mit altem Zähler: Vielleicht gibt es eine Kopie
event-enrol-begin = Hinzufügen eines zweiten Faktors begonnen
event-enrol-finish = Zweiter Faktor hinzugefügt
event-enrol-cancel = Hinzufügen eines zweiten Faktors aufgegeben
event-method-removed = Zweiter Faktor entfernt
event-method-replaced = Zweiter Faktor ersetzt
event-method-renamed = Zweiter Faktor umbenannt
event-recovery-used = Wiederherstellungscode verwendet
event-recovery-made = Wiederherstellungscodes erzeugt
event-sheet-tested = Sicherungsblatt geprüft
event-proof = Eine Änderung bestätigt
event-proof-failed = Bestätigen einer Änderung gescheitert
event-remembered = Browser gemerkt
event-browser-ended = Browser abgemeldet
event-account-created = Konto angelegt
event-account-updated = Profil geändert
event-email = E-Mail-Adresse geändert
event-account-disabled = Konto deaktiviert
event-account-enabled = Konto aktiviert
event-clock = Die Uhr des Portals wurde zurückgestellt
event-seal = Ein gespeichertes Geheimnis des Kontos ist beschädigt
event-other = Etwas, das diese Version des Portals nicht kennt

## Meine Daten: Gespeicherte Daten

data-title = Gespeicherte Daten
data-lead = Alles, was dieses Portal über Sie aufbewahrt.
data-all = Ihre Daten
data-secrets = Passwörter, die Geheimnisse Ihrer Authenticator-Apps und Wiederherstellungscodes sind nicht dabei: Das Portal zeigt sie niemandem, auch Ihnen nicht.
data-download = Als JSON herunterladen
data-show = Hier anzeigen
data-json = Ihre Daten als JSON
data-deactivate = Mein Konto deaktivieren
data-deactivate-text = Sie werden überall abgemeldet, und niemand kann sich mehr in diesem Konto anmelden.
deactivate-title = Ihr Konto deaktivieren?
deactivate-text = Sie werden in jedem Browser abgemeldet, und niemand kann sich mehr in diesem Konto anmelden. Gelöscht wird nichts.
deactivate-back = Nur die Administration kann es wieder aktivieren.
deactivate-keep = Behalten

## Konten und Gruppen

people = Konten und Gruppen
panel-groups = Gruppen
people-edit = Bearbeiten
people-delete = Löschen
people-means = Was das bedeutet
people-reason = Grund
people-reason-hint = Für das Protokoll: zum Beispiel, woran Sie die Person erkannt haben

users-title = Konten
users-new = Neues Konto
users-import = Importieren
users-file = Als CSV herunterladen
users-search = Konten suchen
users-search-hint = Name oder E-Mail-Adresse
users-search-do = Suchen
users-group = Gruppe
users-every-group = Alle Gruppen
users-show = Anzeigen
show-all = Alle
show-none = Kein zweiter Faktor
show-one = Eine Methode
show-several = Zwei oder mehr
show-never = Nie angemeldet
users-name = Name
users-account = Kontoname
users-factor = Zweiter Faktor
users-last = Letzte Anmeldung
users-never = nie
users-select = Auswählen
users-select-named = { $name } auswählen
users-select-all = Alle auf dieser Seite auswählen
users-select-none = Auswahl aufheben
users-cut = Es gibt mehr Treffer als diese. Geben Sie mehr vom Namen ein.
users-none = Niemand gefunden
users-none-text = Geben Sie den Anfang eines Namens oder einer Adresse ein, oder sehen Sie unter allen nach.
users-all = Alle Konten anzeigen
users-pages = Seiten
users-first = Erste Seite
users-next = Nächste Seite
protection-none = Keiner
protection-email = Nur E-Mail
protection-one = Eine
protection-several = Zwei oder mehr
user-disabled = Deaktiviert

bulk-what = Was geschehen soll
bulk-group = Welche Gruppe
bulk-do = Auf Ausgewählte anwenden
bulk-selected = Ausgewählt:
bulk-disable = Konten deaktivieren
bulk-enable = Konten aktivieren
bulk-end-browsers = Browser beenden
bulk-send-link = Passwort-Links senden
bulk-add = In eine Gruppe aufnehmen
bulk-remove = Aus einer Gruppe nehmen

user-new-title = Neues Konto
user-new-lead = Das Passwort wählt nur, wem das Konto gehört; niemand sonst bekommt es je zu sehen.
user-new-do = Konto anlegen
user-edit-title = { $name } bearbeiten
user-name-hint = Buchstaben, Ziffern und . _ -; zum Anmelden
user-display-name-hint = So, wie andere ihn sehen
user-email-hint = Auch zum Anmelden. Sobald sie bestätigt ist, gehen Mails dorthin.
user-email-used = An diese Adresse werden Codes gesendet, deshalb bleibt sie, wie sie ist. Entfernen Sie zuerst die E-Mail-Codes.
user-language-any = Was der Browser verlangt
user-invite-label = Einladung senden
user-invite-hint = Per E-Mail, mit einem Link zum Wählen des Passworts.
user-no-mail = Das Portal kann keine E-Mails senden. Wer es betreibt, erzeugt einen Link für das erste Passwort auf der Kommandozeile: postern account reset-password.

user-no-method = Kein zweiter Faktor: Das Passwort allein öffnet dieses Konto.
user-method-unknown = Eine Methode einer neueren Version
user-method-locked = Gesperrt
user-method-left = { $count ->
    [0] Kein Code übrig
    [one] 1 Code übrig
   *[other] { $count } Codes übrig
}
user-method-until = Gilt bis { $when }
user-method-since = Hinzugefügt am { $when }
user-remove-all = Alle entfernen
user-to-enrol = Die nächste Anmeldung führt zum Einrichten.
user-secrets = Was an einem zweiten Faktor geheim ist, kann niemand sehen oder ändern: kein Code, kein Schlüssel. Helfen heißt entfernen, oder ein Pass für eine Anmeldung.
user-account = Konto
user-created = Angelegt
user-email-none = Keine
user-email-confirmed = Bestätigt
user-email-unconfirmed = Nicht bestätigt
user-password = Gesetzt
user-password-none = Noch nicht gewählt
user-link = Passwort-Link senden
user-invite = Einladung senden
user-disable = Deaktivieren
user-enable = Aktivieren
user-no-group = In keiner Gruppe.
user-no-browser = Nirgends angemeldet.
user-end-all = Alle beenden
user-events = Letzte Vorgänge

remove-methods-title = Zweiten Faktor von { $name } entfernen
remove-methods-which = Was entfernt wird
remove-methods-all = Alle
remove-methods-ends = Browser und laufende Anmeldungen enden sofort.
people-told = Die Person erfährt es per E-Mail, mit Ihrem Namen, sofern E-Mails sie erreichen.
remove-methods-next = Die nächste Anmeldung führt zum Einrichten eines neuen zweiten Faktors.

pass-title = Einmalpass für { $name }
pass-lead = Er tritt bei einer Anmeldung an die Stelle des zweiten Faktors: wenn das Telefon zu Hause liegt. Entfernt wird nichts.
pass-minutes = Wie lange er gilt
count-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
count-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
pass-means-once = Er gilt für eine Anmeldung. Der Browser wird nicht gemerkt, und Änderungen bestätigt der Pass nicht.
pass-means-password = Nach dem Passwort wird gefragt wie immer.
pass-do = Pass erzeugen
pass-shown-title = Pass für { $name }
pass-once = Nur jetzt zu sehen und nirgends gespeichert. Ein früherer Pass gilt nicht mehr.
pass-until = Er gilt bis { $when }.
pass-tell = Sagen Sie ihn am Telefon, wenn Sie die Stimme kennen. Senden Sie ihn nicht per E-Mail.
pass-done = Fertig
pass-hint = 16 Buchstaben und Ziffern, wie sie Ihnen genannt wurden
method-pass = Einmalpass
second-factor-pass = Geben Sie den Einmalpass Ihrer Administration ein
code-no-pass = Ein Einmalpass hat 16 Buchstaben und Ziffern. Tippen Sie ihn so, wie er Ihnen genannt wurde.
code-unknown-pass = Dieser Pass passte nicht, wurde schon verwendet oder gilt nicht mehr. Bitten Sie um einen neuen.

user-delete-title = { $name } löschen?
user-delete-lost = Das Konto, sein zweiter Faktor, seine Browser und seine Mitgliedschaften sind dann endgültig weg. Was das Protokoll darüber sagt, bleibt so lange wie das Protokoll.
user-delete-rather = Soll jemand nur eine Weile nicht hinein, deaktivieren Sie das Konto stattdessen.
user-delete-typed = Tippen Sie { $name }, um das Konto zu löschen
user-delete-do = Konto löschen
problem-other-name = So heißt das Konto nicht.

import-title = Konten importieren
import-lead = Die Datei wird zuerst gelesen und geprüft. Angelegt wird nichts, bevor Sie gesehen haben, was.
import-file = Datei
import-file-hint = Kommagetrennte Werte (.csv) in UTF-8
import-do = Datei prüfen
import-busy = Wird gelesen…
import-format = Wie die Datei aussieht
import-columns = Die erste Zeile nennt die Spalten, in beliebiger Reihenfolge. Die letzten drei von diesen dürfen fehlen.
import-example = Ein Beispiel
import-name = Kontoname, zum Anmelden
import-display-name = Der Name, den andere sehen
import-email = Darf leer sein; eine Einladung braucht sie
import-language = { $tags }; leer für das, was der Browser verlangt
import-groups = Namen von Gruppen, durch Semikolon getrennt; darf leer sein
import-problems = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
}
import-kept = Es wurde nichts geändert. Berichtigen Sie die Datei und wählen Sie sie noch einmal.
import-line = Zeile
import-problem = Fehler
line-unreadable = Ab hier ist das keine CSV-Datei in UTF-8.
line-unknown-column = Eine Spalte „{ $name }“ gibt es nicht.
line-missing-column = Die Spalte „{ $name }“ fehlt.
line-too-many = Eine Datei hat höchstens { $most } Zeilen.
line-repeated = { $column } ist dasselbe wie in Zeile { $line }.
line-no-group = Eine Gruppe „{ $name }“ gibt es nicht.
line-group-not-yours = In die Gruppe „{ $name }“ dürfen Sie niemanden aufnehmen.
line-no-language = Die Sprache „{ $name }“ spricht das Portal nicht.
line-no-address = Eine Einladung braucht eine Adresse.

job-group = Gruppe: { $name }
job-proposed = { $count ->
    [one] 1 Konto wird angelegt
   *[other] { $count } Konten werden angelegt
}
job-invited = Zu jedem geht eine Einladung per E-Mail, mit einem Link zum Wählen des Passworts.
job-not-invited = Es werden keine E-Mails gesendet.
job-start = Konten anlegen
job-other-file = Andere Datei wählen
job-progress = { $done } von { $total }
job-leave = Sie können diese Seite verlassen: Die Arbeit geht weiter.
job-refresh = Aktualisieren
job-all-done = { $count ->
    [0] Es gab nichts zu tun.
    [one] 1 erledigt.
   *[other] Alle { $count } erledigt.
}
job-some-done = { $done } erledigt, { $failed } nicht.
job-back = Zurück zu den Konten
job-number = Nr.
job-rows = Was aus jedem wurde
job-first-rows = Die ersten davon
job-outcome = Ergebnis
job-done = Erledigt
job-gone = Nicht mehr da
job-failed = Das Portal konnte es nicht; sein Protokoll sagt, warum
job-waiting = Wartet

groups-new = Neue Gruppe
groups-lead = Was Mitglieder dürfen, und welcher zweite Faktor von ihnen verlangt wird.
groups-none = Noch keine Gruppe
groups-none-text = Eine Gruppe erlaubt ihren Mitgliedern mehr, oder verlangt mehr von ihnen.
groups-permissions = Rechte
groups-members = Mitglieder
permission-users = Konten verwalten
permission-groups = Gruppen verwalten
permission-settings = Einstellungen verwalten
permission-audit = Protokoll lesen
permission-none = Keine
permission-users-what = Konten anlegen, Menschen helfen, Konten deaktivieren und löschen
permission-groups-what = Gruppen anlegen und bestimmen, wer darin ist
permission-settings-what = Die Einstellungen des Portals ändern
permission-audit-what = Sehen, was mit wem geschehen ist
rule-optional = Freiwillig
rule-required = Pflicht
rule-required-from = Pflicht ab { $day }
rule-required-since = Pflicht seit { $day }
rule-methods-all = Jede Methode, die das Portal anbietet
rule-methods = Nur: { $names }

group-new-title = Neue Gruppe
group-new-do = Gruppe anlegen
group-edit-title = { $name } bearbeiten
group-may = Was Mitglieder dürfen
group-not-own = Dieses Recht haben Sie selbst nicht, deshalb können Sie es weder geben noch nehmen.
group-name-taken = So heißt schon eine andere Gruppe.
group-no-members = In dieser Gruppe ist niemand.
group-all-members = Unter den Konten anzeigen
group-cut = { $count ->
    [one] Gezeigt wird das erste.
   *[other] Gezeigt werden die ersten { $count }.
}
group-add = Mitglied aufnehmen
group-add-hint = Kontoname oder E-Mail-Adresse
group-add-do = Aufnehmen
group-remove-named = { $name } aus der Gruppe entfernen
group-delete-title = { $name } löschen?
group-delete-members = { $count ->
    [0] In dieser Gruppe ist niemand.
    [one] Das Konto ihres einen Mitglieds bleibt.
   *[other] Die Konten ihrer { $count } Mitglieder bleiben.
}
group-delete-lost = Was die Gruppe ihnen erlaubt, fällt weg, und was sie von ihnen verlangt, wird nicht mehr verlangt.
group-delete-do = Gruppe löschen

policy-title = Zweiter Faktor in { $name }
policy-lead = Sehen Sie zuerst, was es bedeutet, und speichern Sie dann.
policy-optional = Mitglieder können einen hinzufügen. Wer einen hat, wird danach gefragt.
policy-from-day = Pflicht ab einem Tag
policy-required-from = Bis dahin werden Mitglieder auf jeder Seite erinnert.
policy-required = Wer keinen hat, wird bei der nächsten Anmeldung zum Einrichten geführt, vor allem anderen.
policy-day = Ab
policy-day-aside = der Tag beginnt in UTC
policy-restrict = Nur manche Methoden
policy-restrict-hint = Sonst können Mitglieder jede Methode verwenden, die das Portal anbietet.
policy-methods = Methoden, die Mitglieder verwenden dürfen
policy-preview = Zeigen, was es bedeutet
policy-meaning = Was es heute bedeutet
policy-nobody = Diese Gruppe hat keine Mitglieder, die sich anmelden dürfen.
policy-fine = { $count ->
    [one] 1 Mitglied hat alles, was verlangt wird.
   *[other] { $count } Mitglieder haben alles, was verlangt wird.
}
policy-grace = { $count ->
    [one] 1 Mitglied wird bis zu diesem Tag erinnert und danach zum Einrichten geführt.
   *[other] { $count } Mitglieder werden bis zu diesem Tag erinnert und danach zum Einrichten geführt.
}
policy-stopped = { $count ->
    [one] 1 Mitglied wird bei der nächsten Anmeldung zum Einrichten geführt.
   *[other] { $count } Mitglieder werden bei der nächsten Anmeldung zum Einrichten geführt.
}
policy-no-address = { $count ->
    [one] 1 Mitglied kann es nicht erfüllen und kommt nicht mehr hinein: Es bleiben nur E-Mail-Codes, und keine E-Mail erreicht das Konto.
   *[other] { $count } Mitglieder können es nicht erfüllen und kommen nicht mehr hinein: Es bleiben nur E-Mail-Codes, und keine E-Mail erreicht ihre Konten.
}
policy-no-method = { $count ->
    [one] 1 Mitglied kann es nicht erfüllen und kommt nicht mehr hinein: Keine der erlaubten Methoden ist hier verwendbar.
   *[other] { $count } Mitglieder können es nicht erfüllen und kommen nicht mehr hinein: Keine der erlaubten Methoden ist hier verwendbar.
}
policy-only-others = { $count ->
    [one] 1 Mitglied kann es nicht erfüllen und kommt nicht mehr hinein: Es hat einen zweiten Faktor, aber keinen erlaubten.
   *[other] { $count } Mitglieder können es nicht erfüllen und kommen nicht mehr hinein: Sie haben einen zweiten Faktor, aber keinen erlaubten.
}
policy-more = und { $count } weitere
policy-cut = Angesehen wurden die ersten { $count } Mitglieder, nicht alle.
policy-save-text = Es gilt ab der nächsten Anmeldung.

audit-title = Protokoll
audit-lead = { $count ->
    [one] Was mit wem geschehen ist, und durch wen. Vorgänge werden 1 Tag lang aufbewahrt.
   *[other] Was mit wem geschehen ist, und durch wen. Vorgänge werden { $count } Tage lang aufbewahrt.
}
audit-json = Als JSON-Zeilen herunterladen
audit-by = Durch
audit-what = Vorgang
audit-since = Ab Tag
audit-until = Bis Tag
audit-every-kind = Alle Vorgänge
audit-do = Anzeigen
audit-all = Alle anzeigen
audit-none = Nichts gefunden
audit-none-text = Kein Vorgang passt zu dem, wonach Sie suchen.
audit-when = Zeit
audit-where = Von wo
audit-command-line = Kommandozeile
audit-warning = Warnung
audit-alarm = Alarm
audit-visitor = nicht angemeldet
audit-note = Grund: { $note }
audit-older = Ältere
audit-newest = Neueste

event-pass-made = Einmalpass erzeugt
event-pass-used = Einmalpass verwendet
event-account-deleted = Konto gelöscht
event-group-created = Gruppe angelegt
event-group-updated = Gruppe geändert
event-group-deleted = Gruppe gelöscht
event-member-added = In eine Gruppe aufgenommen
event-member-removed = Aus einer Gruppe genommen
event-policy = Geändert, was eine Gruppe verlangt
event-exported = Konten oder Vorgänge heruntergeladen
event-job = Arbeit an vielen Konten begonnen

refusal-yourself = Das ist Ihr eigenes Konto. Sie ändern es unter Meine Daten bearbeiten.
refusal-upward = Es geht um ein Recht, das Sie selbst nicht haben: Sie können nachsehen, aber nichts ändern.
refusal-last-holder = Niemand könnte mehr Gruppen verwalten.
refusal-stops-yourself = Sie könnten sich selbst nicht mehr anmelden.
refusal-not-reached = Keine E-Mail erreicht dieses Konto: Das Portal sendet keine, die Adresse ist nicht bestätigt, oder eben erst wurde eine gesendet.
refusal-no-method = Dieses Konto hat keinen zweiten Faktor.
refusal-not-allowed = Dafür fehlt Ihnen das Recht.

notice-user-created = Das Konto von { $name } ist angelegt.
notice-user-invited = Das Konto von { $name } ist angelegt, und eine Einladung ist unterwegs.
notice-methods-removed = { $count ->
    [0] Im Konto von { $name } gab es nichts mehr zu entfernen.
    [one] 1 zweiter Faktor von { $name } wurde entfernt.
   *[other] { $count } zweite Faktoren von { $name } wurden entfernt.
}
notice-browsers-ended = { $count ->
    [0] { $name } war nirgends angemeldet.
    [one] 1 Browser von { $name } wurde beendet und ist abgemeldet.
   *[other] { $count } Browser von { $name } wurden beendet und sind abgemeldet.
}
notice-user-disabled = { $name } ist überall abgemeldet und kann sich nicht mehr anmelden.
notice-user-enabled = { $name } kann sich wieder anmelden.
notice-user-deleted = Das Konto { $name } ist gelöscht.
notice-user-link = Ein Link an { $name } ist unterwegs.
notice-group-saved = Die Gruppe „{ $name }“ ist gespeichert.
notice-group-deleted = Die Gruppe „{ $name }“ ist gelöscht.
notice-member-added = { $name } ist jetzt in der Gruppe.
notice-member-removed = { $name } ist nicht mehr in der Gruppe.
notice-policy-set = Die Gruppe „{ $name }“ verlangt das von jetzt an.
notice-nobody-selected = Niemand war ausgewählt, deshalb wurde nichts geändert.

problem-no-such-account = Ein Konto mit diesem Namen oder dieser Adresse gibt es nicht.
problem-not-a-day = Bitte wählen Sie einen Tag.
problem-day-over = Dieser Tag ist vorbei. Wählen Sie einen späteren.
problem-choose-one = Bitte wählen Sie mindestens eines.

wanted-user-create = Um das Konto von { $name } anzulegen, zeigen Sie, dass Sie es sind.
wanted-user-edit = Um das Konto von { $name } zu ändern, zeigen Sie, dass Sie es sind.
wanted-user-methods = Um einen zweiten Faktor von { $name } zu entfernen, zeigen Sie, dass Sie es sind.
wanted-user-pass = Um einen Einmalpass für { $name } zu erzeugen, zeigen Sie, dass Sie es sind.
wanted-user-browsers = Um Browser von { $name } zu beenden, zeigen Sie, dass Sie es sind.
wanted-user-disable = Um das Konto von { $name } zu deaktivieren, zeigen Sie, dass Sie es sind.
wanted-user-enable = Um das Konto von { $name } zu aktivieren, zeigen Sie, dass Sie es sind.
wanted-user-delete = Um das Konto von { $name } zu löschen, zeigen Sie, dass Sie es sind.
wanted-user-link = Um { $name } einen Link für ein Passwort zu senden, zeigen Sie, dass Sie es sind.
wanted-bulk = { $count ->
    [one] Um 1 Konto zu ändern, zeigen Sie, dass Sie es sind.
   *[other] Um { $count } Konten auf einmal zu ändern, zeigen Sie, dass Sie es sind.
}
wanted-import = Um die Konten der Datei anzulegen, zeigen Sie, dass Sie es sind.
wanted-group-save = Um die Gruppe „{ $name }“ zu speichern, zeigen Sie, dass Sie es sind.
wanted-group-delete = Um die Gruppe „{ $name }“ zu löschen, zeigen Sie, dass Sie es sind.
wanted-member-add = Um { $name } in eine Gruppe aufzunehmen, zeigen Sie, dass Sie es sind.
wanted-member-remove = Um { $name } aus einer Gruppe zu nehmen, zeigen Sie, dass Sie es sind.
wanted-policy = Um zu ändern, was die Gruppe „{ $name }“ verlangt, zeigen Sie, dass Sie es sind.

enrol-removed-lead = Ihre Administration hat Ihren zweiten Faktor entfernt. Richten Sie jetzt einen neuen ein, es dauert eine Minute; danach sind Sie angemeldet.
enrol-skip = Jetzt nicht
grace = Ab { $day } brauchen Sie hier einen zweiten Faktor: { $left }
grace-days = { $count ->
    [one] noch 1 Tag.
   *[other] noch { $count } Tage.
}
grace-last-day = Heute ist der letzte Tag.
grace-do = Jetzt einrichten

mail-pass-title = Ein Einmalpass für Ihr Konto wurde erzeugt
mail-pass = Er tritt bei einer Anmeldung an die Stelle Ihres zweiten Faktors, bis { $when }. Ihr Passwort ist auch nötig.
mail-pass-used-title = Ein Einmalpass wurde verwendet
mail-pass-used = Jemand hat sich mit Ihrem Passwort und dem Einmalpass Ihrer Administration angemeldet. Er gilt nicht noch einmal.

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
notice-renamed = Der Name ist jetzt „{ $name }“.
notice-app-removed = „{ $name }“ wurde entfernt. Löschen Sie auch den Eintrag in der App.
notice-key-removed = „{ $name }“ wurde entfernt und wird nicht mehr angenommen.
notice-key-added = „{ $name }“ wurde hinzugefügt. Danach wird ab der nächsten Anmeldung gefragt.
notice-key-yours = Dieser Schlüssel ist schon einer von Ihren: „{ $name }“. Es wurde nichts geändert.
notice-key-taken = Dieser Schlüssel wird in diesem Portal schon verwendet. Nehmen Sie einen anderen.
notice-too-many-keys = Ein Konto hat höchstens { $most ->
    [one] 1 Sicherheitsschlüssel
   *[other] { $most } Sicherheitsschlüssel
}. Entfernen Sie einen, den Sie nicht verwenden.
notice-passkey-unknown = Diesen Passkey kennt das Portal nicht, oder er darf hier nicht anmelden. Verwenden Sie Name und Passwort, und löschen Sie ihn auf Ihrem Gerät oder im Passwortmanager, wenn Sie ihn hier entfernt haben.
notice-enrolment-stale = Der Code von vorhin gilt nicht mehr. Scannen oder tippen Sie den, der jetzt zu sehen ist.
notice-too-many-apps = Ein Konto hat höchstens { $most ->
    [one] 1 Authenticator-App
   *[other] { $most } Authenticator-Apps
}. Ersetzen oder entfernen Sie eine.
notice-recovery-used = Sie haben sich mit einem Wiederherstellungscode angemeldet, Ihre anderen Browser wurden abgemeldet. { $left ->
    [0] Es ist kein Code mehr übrig.
    [one] 1 Code ist übrig.
   *[other] { $left } Codes sind übrig.
} Telefon verloren? Ersetzen Sie die App unter Meine Daten bearbeiten › Anmeldung.
notice-sheet-works = Ihr Sicherungsblatt funktioniert.
notice-proof-impossible = Diese Änderung verlangt einen zweiten Faktor, und Ihrer ist zurzeit nicht verwendbar. Fragen Sie Ihre Administration.
notice-confirmation-over = Es gibt nichts mehr zu bestätigen: Es geschah in einem anderen Tab oder ist mehr als 10 Minuten her. Sonst wurde nichts geändert.
notice-nothing-changed = Es wurde nichts geändert.
notice-password-changed = Ihr Passwort ist geändert. Ihre anderen Browser wurden abgemeldet.
notice-deactivated = Ihr Konto ist deaktiviert, und Sie sind abgemeldet.
notice-last-administrator = Sie sind die letzte Person mit Administrationsrechten: Niemand könnte Ihr Konto wieder aktivieren. Geben Sie die Rechte zuerst jemand anderem.
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
code-no-recovery = Ein Wiederherstellungscode hat 16 Buchstaben und Ziffern. Tippen Sie ihn so, wie er auf Ihrem Blatt steht.
code-unknown-recovery = Dieser Code passte nicht oder wurde schon verwendet.
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
problem-wrong-password = Dieses Passwort passte nicht.

## Mails (ein Titel ist auch der Betreff: ohne Namen, Code und Link)

mail-greeting = Guten Tag { $name },
mail-about = Zu Ihrem Konto { $account } bei { $portal }
mail-when = Wann
mail-asked = Angefordert
mail-where = Wo
mail-browser = Browser
mail-by = Von wem
mail-by-machine = Wer den Rechner des Portals betreibt
mail-method = Methode
mail-name = Name
mail-new-address = Neue Adresse

mail-code-sign-in-title = Ihr Code für die Anmeldung
mail-code-sign-in = Geben Sie diesen Code in dem Browser ein, in dem Sie sich anmelden.
mail-code-proof-title = Ihr Code zum Bestätigen einer Änderung
mail-code-proof = Geben Sie diesen Code in dem Browser ein, in dem Sie etwas ändern.
mail-code-enable-title = Ihr Code zum Einschalten von Codes per E-Mail
mail-code-enable = Geben Sie diesen Code in dem Browser ein, in dem Sie Codes per E-Mail einschalten. Danach kann ein Code wie dieser Ihr zweiter Faktor sein.
mail-code-address-title = Bestätigen Sie Ihre E-Mail-Adresse
mail-code-address = Geben Sie diesen Code in dem Browser ein, in dem Sie diese Adresse angegeben haben. Damit zeigen Sie, dass sie Ihnen gehört.
mail-code-until = Der Code gilt einmal, bis { $when }.
mail-code-secret = Niemand von { $portal } wird Sie jemals nach diesem Code fragen.
mail-code-doubt = Wenn Sie ihn nicht angefordert haben, kennt vielleicht jemand Ihr Passwort: Ändern Sie es.
mail-code-ignore = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Mail: Ohne den Code ändert sich nichts.

mail-link-until = Der Link gilt einmal, bis { $when }. Behalten Sie ihn für sich: Wer ihn hat, kann das Passwort wählen.
mail-link-copy = Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:
mail-invitation-title = Ihr Konto ist bereit
mail-invitation = Für Sie wurde ein Konto bei { $portal } angelegt. Wählen Sie ein Passwort, dann können Sie sich anmelden.
mail-invitation-after = Richten Sie nach der Anmeldung unter Meine Daten bearbeiten › Anmeldung einen zweiten Faktor ein. Damit bleibt Ihr Konto Ihres, auch wenn jemand Ihr Passwort kennt.
mail-invitation-doubt = Wenn Sie diese Mail nicht erwartet haben, fragen Sie, wer das Portal betreibt, oder ignorieren Sie sie.
mail-password-title = Wählen Sie ein neues Passwort
mail-password-text = Für Ihr Konto wurde ein neues Passwort angefordert. Wenn Sie das waren, wählen Sie es jetzt.
mail-password-factor = Nur Ihr Passwort ändert sich: Wenn Sie einen zweiten Faktor haben, wird er bei der Anmeldung weiterhin abgefragt.
mail-password-doubt = Wenn Sie es nicht angefordert haben, brauchen Sie nichts zu tun: Ihr altes Passwort gilt weiter.

mail-tried-title = Das E-Mail-Konto funktioniert
mail-test = Dies ist eine Testmail von { $portal }. Da Sie sie lesen, wissen Sie: Das Portal kann Mails versenden.
mail-test-after = Sonst ist nichts zu tun.

mail-if-you = Wenn Sie das waren, brauchen Sie nichts zu tun.
mail-unless-browsers = Wenn nicht, ist vielleicht jemand in Ihrem Konto: Beenden Sie die Browser, die Sie nicht kennen, und ändern Sie dann Ihr Passwort.
mail-unless-password = Wenn nicht, kennt jemand Ihr Passwort: Ändern Sie es.
mail-unless-locked-out = Wenn nicht, ist vielleicht jemand in Ihrem Konto: Sagen Sie es sofort Ihrer Administration. Beenden Sie dort, wo Sie noch angemeldet sind, die Browser, die Sie nicht kennen.
mail-unless-ask = Wenn nicht, sagen Sie es sofort Ihrer Administration.
mail-by-other = Das waren nicht Sie selbst. Wenn Sie es nicht erwartet haben, fragen Sie Ihre Administration.
mail-not-me = Das war ich nicht

mail-added-title = Ein zweiter Faktor wurde hinzugefügt
mail-added = Ab Ihrer nächsten Anmeldung kann er abgefragt werden.
mail-replaced-title = Ein zweiter Faktor wurde ersetzt
mail-replaced = Der bisherige wird nicht mehr angenommen.
mail-removed-title = Ein zweiter Faktor wurde entfernt
mail-removed = Er wird nicht mehr angenommen.
mail-removed-all-title = Ihr zweiter Faktor wurde entfernt
mail-removed-all = Ihr Konto hat keinen zweiten Faktor mehr: Ihr Passwort allein öffnet es. Richten Sie unter Meine Daten bearbeiten › Anmeldung wieder einen ein.
mail-disabled-title = Ein zweiter Faktor wurde abgeschaltet
mail-disabled = Zu viele Versuche in Folge sind gescheitert, deshalb wird er nicht mehr abgefragt. Ihre Administration kann ihn von Ihrem Konto entfernen.
mail-recovery-used-title = Ein Wiederherstellungscode wurde verwendet
mail-recovery-used = Einer Ihrer Wiederherstellungscodes galt anstelle Ihres zweiten Faktors. Er gilt nicht noch einmal: Streichen Sie ihn auf Ihrem Blatt durch.
mail-recovery-made-title = Neue Wiederherstellungscodes wurden erzeugt
mail-recovery-made = Die Wiederherstellungscodes von vorher gelten nicht mehr: Werfen Sie das alte Blatt weg.
mail-password-changed-title = Ihr Passwort wurde geändert
mail-password-changed = Das Passwort von vorher gilt nicht mehr.
mail-email-title = Ihre E-Mail-Adresse wurde geändert
mail-email = Mails zu Ihrem Konto gehen von jetzt an an die neue Adresse.
mail-remembered-title = Ein Browser ist jetzt gemerkt
mail-remembered = Dieser Browser wird eine Zeit lang nicht mehr nach Ihrem zweiten Faktor gefragt.
mail-failed-title = Eine Anmeldung ist am zweiten Faktor gescheitert
mail-failed = Jemand hat Ihr richtiges Passwort eingegeben, ist aber am zweiten Faktor gescheitert, bis die Anmeldung beendet wurde. Niemand ist hineingekommen.
mail-clone-title = Vielleicht gibt es eine Kopie Ihres Schlüssels
mail-clone = Ein Sicherheitsschlüssel hat eine Zahl genannt, die er schon verwendet hatte, und wurde deshalb nicht angenommen. Entfernen Sie ihn unter Meine Daten bearbeiten › Anmeldung, nehmen Sie eine andere Methode und sagen Sie es Ihrer Administration.
mail-closed-title = Ihr Konto wurde deaktiviert
mail-closed = Sie sind überall abgemeldet, und niemand kann sich mehr in diesem Konto anmelden. Gelöscht wurde nichts.

# Single Sign-on und Anwendungen: Titel, Nachweise, Ereignisse, Fehler, Meldungen.
providers-title = Anmeldung
provider-remove-title = { $name } entfernen
try-title = { $name } ausprobieren
unlink-title = Verbindung mit { $name } aufheben
applications-title = Anwendungen
application-new-title = Anwendung hinzufügen
application-remove-title = { $name } entfernen
rule-title = Ein Pfad von { $name }
rule-remove-title = Regel für { $path } entfernen
rule-remove-now = Verlangt jetzt
rule-remove-then = Verlangt ohne die Regel
start-title = Ihre Anwendungen
no-entry-title = { $name } öffnet sich nicht
leave-title = Weiter zu { $name }
sign-out-title = Abmelden?
wanted-link = Um Ihr Konto mit { $name } zu verbinden, zeigen Sie, dass Sie es sind.
wanted-unlink = Um die Verbindung mit { $name } aufzuheben, zeigen Sie, dass Sie es sind.
wanted-provider-save = Um die Anmeldung mit { $name } zu ändern, zeigen Sie, dass Sie es sind.
wanted-provider-remove = Um { $name } aus den Anmeldewegen zu entfernen, zeigen Sie, dass Sie es sind.
wanted-application-save = Um die Anwendung { $name } zu ändern, zeigen Sie, dass Sie es sind.
wanted-application-remove = Um die Anwendung { $name } zu entfernen, zeigen Sie, dass Sie es sind.
wanted-open = Um { $name } zu öffnen, zeigen Sie, dass Sie es sind.
event-linked = Konto mit einem Anmeldedienst verbunden
event-unlinked = Verbindung mit einem Anmeldedienst aufgehoben
problem-not-a-url = Geben Sie eine Adresse wie https://wiki.example.org ein.
problem-https-needed = Sie muss mit https:// beginnen. Nur dieser Rechner selbst kommt ohne aus.
problem-host-taken = Eine andere Anwendung hat diesen Host, oder es ist der des Portals.
problem-not-a-path = Geben Sie einen Pfad wie /admin ein, ohne Fragezeichen, Punkte oder Codes darin.
problem-not-a-number = Geben Sie eine Zahl von 1 bis { $most } ein.
problem-not-a-picture = Wählen Sie ein Bild (PNG, JPEG oder WebP) bis 64 kB.
problem-not-a-mapping = Jede Zeile lautet „Wert = Gruppe“, mit dem Namen einer vorhandenen Gruppe.
problem-not-a-network = Geben Sie Netze wie 10.0.0.0/8 ein, durch Leerzeichen getrennt.
problem-not-a-filter = Der Filter muss in Klammern stehen und {"{"}name{"}"} enthalten.
sso-unreachable = { $name } hat nicht geantwortet. Versuchen Sie es gleich noch einmal oder melden Sie sich anders an.
sso-cancelled = Die Anmeldung bei { $name } wurde abgebrochen.
sso-stale = Diese Anmeldung bei { $name } ist vorbei: Sie begann vor mehr als zehn Minuten, in einem anderen Browser, oder ist verbraucht. Beginnen Sie noch einmal.
sso-untrusted = Was { $name } geschickt hat, beweist nicht, wer Sie sind. Wenn es wieder geschieht, sagen Sie es Ihrer Administration.
sso-unknown = { $name } kennt Sie, aber kein Konto hier ist damit verbunden. Melden Sie sich wie gewohnt an und verbinden Sie Ihr Konto unter Meine Daten bearbeiten › Anmeldung, oder fragen Sie Ihre Administration.
sso-not-linked = Es gibt schon ein Konto mit Ihrem Namen oder Ihrer Adresse. Melden Sie sich dort wie gewohnt an und verbinden Sie es dann unter Meine Daten bearbeiten › Anmeldung mit { $name }.
sso-no-name = { $name } hat keinen Namen geschickt, den ein Konto haben könnte. Sagen Sie es Ihrer Administration.
sso-not-allowed = Mit { $name } können Sie sich nicht anmelden.
sso-no-ticket = Ihr Browser hat keine Windows-Anmeldung für dieses Portal ({ $name }). Melden Sie sich mit Name und Passwort an.
sso-ntlm = Ihr Browser bot eine alte Art der Windows-Anmeldung an, die { $name } nicht annimmt. Melden Sie sich mit Name und Passwort an.
notice-linked = Ihr Konto ist mit { $name } verbunden. Sie können sich ab jetzt damit anmelden.
notice-unlinked = Die Verbindung mit { $name } ist aufgehoben.
notice-linked-elsewhere = Wer bei { $name } angemeldet ist, hat hier ein anderes Konto. Nichts wurde geändert.
notice-last-way-in = Ohne diese Verbindung könnten Sie sich nicht mehr anmelden. Setzen Sie zuerst ein Passwort oder verbinden Sie einen anderen Dienst.
notice-provider-saved = { $name } ist gespeichert.
notice-provider-removed = { $name } ist entfernt.
notice-application-saved = { $name } ist gespeichert.
notice-application-removed = { $name } ist entfernt.

## Applications

applications-lead = Das Portal steht vor diesen Anwendungen und sagt, wer was öffnen darf. Ein Reverse-Proxy fragt es bei jeder Anfrage.
applications-no-proxy = Noch vertraut das Portal keinem Reverse-Proxy und lässt deshalb niemanden zu einer Anwendung durch. Setzen Sie { $setting } in der Konfiguration auf das Netz, in dem Ihrer steht.
applications-none = Noch keine Anwendung
applications-none-text = Fügen Sie ein Wiki, ein Ticketsystem oder eine Übersicht hinzu: Die Anmeldung geschieht dann hier, und Sie bestimmen, wer hinein darf und ob es dafür einen zweiten Faktor braucht.
application-off = Ausgeschaltet
application-rules = { $count ->
    [one] Eine andere Regel für 1 Pfad
   *[other] Andere Regeln für { $count } Pfade
}
application-new-lead = Wer sie öffnet, braucht zunächst zwei Faktoren. Danach können Sie das ändern, auch für einzelne Pfade.
application-new-do = Hinzufügen
application-name-hint = Wie er auf der Startseite steht
application-address = Adresse
application-address-hint = Zum Beispiel https://wiki.example.org. Der ganze Host muss dieser Anwendung gehören; ein Pfad eines Hosts, den auch andere nutzen, geht nicht.
application-sign-out = Adresse zum Abmelden
application-sign-out-hint = Wo die Anwendung selbst abmeldet. Wer sich vom Portal abmeldet, bekommt einen Link dorthin.
application-enabled = Eingeschaltet
application-enabled-hint = Solange sie ausgeschaltet ist, kann niemand sie öffnen.
application-visits = Nur Besuche halten angemeldet
application-visits-hint = Für Seiten, die von selbst ständig nach Neuem fragen: Was ihre Skripte tun, hält dann niemanden angemeldet.
application-icon = Symbol
application-icon-now = So steht es auf der Startseite.
application-icon-none = Noch kein Bild: Die ersten Buchstaben des Namens stehen dafür.
application-icon-file = Bild
application-icon-hint = PNG, JPEG oder WebP bis 64 kB, am besten quadratisch
application-icon-do = Symbol speichern
application-icon-remove = Symbol entfernen
application-portal-sign-out = Link zum Abmelden
application-portal-sign-out-text = Lassen Sie das Abmelden der Anwendung zu dieser Adresse führen. Dort wird gefragt, ob man sich auch vom Portal abmelden will: Wer dort angemeldet bleibt, kommt mit dem nächsten Klick wieder hinein.
application-signed-out = Sie sind nicht mehr angemeldet. Öffnen Sie die Seite neu, um sich anzumelden.
application-refused = Das lässt sich nicht öffnen.
application-remove-lost = Das Portal lässt dann niemanden mehr zu ihr durch. Was ihre Pfade verlangen, wird vergessen, ihr Symbol ebenso.
application-remove-stays = Die Anwendung selbst bleibt, wie sie ist, mit allem darin.
rules-title = Pfade
rules-lead = Was vorliegen muss, bevor sich ein Pfad öffnet. Passen mehrere, zählt der längste.
rules-add = Pfad hinzufügen
rule-need = Verlangt
rule-everything = Alles
rule-everything-else = Alles andere
rule-everybody = alle
rule-only = nur
rule-edit-named = „{ $path }“ bearbeiten
rule-path = Pfad
rule-path-hint = Zum Beispiel /admin. Alles darunter ist mitgemeint.
rule-path-taken = Für diesen Pfad gibt es schon eine Regel.
rule-minutes = Minuten
rule-minutes-range = 1 bis { $most }
rule-groups = Gruppen (keine gewählt: alle)
need-anyone = Nichts: für jeden offen
need-anyone-hint = Angemeldet oder nicht. Nur die Anwendung selbst kann dann noch jemanden fernhalten.
need-signed-in = Anmeldung
need-signed-in-hint = Mit einem zweiten Faktor nur, wo er ohnehin verlangt wird.
need-two-factors = Zwei Faktoren
need-two-factors-hint = Wer sich ohne zweiten Faktor angemeldet hat, wird zuerst danach gefragt.
need-fresh = { $minutes ->
    [one] Zweiter Faktor aus der letzten Minute
   *[other] Zweiter Faktor aus den letzten { $minutes } Minuten
}
need-fresh-label = Frischer zweiter Faktor
need-fresh-hint = Wird erneut verlangt, wenn er älter ist als die Minuten unten.
start-none = Noch nichts zu öffnen
start-none-text = Hier stehen die Anwendungen, die Sie öffnen dürfen.
start-none-manager = Hier stehen die Anwendungen, die man öffnen darf. Für Sie ist noch keine dabei.
start-set-up = Anwendungen einrichten
no-entry-not-allowed = Sie sind angemeldet, aber das dürfen nur Mitglieder bestimmter Gruppen öffnen, und Sie sind in keiner davon.
no-entry-not-allowed-do = Wenn Sie es brauchen, fragen Sie Ihre Administration.
no-entry-no-method = Sie sind angemeldet, aber hier wird ein zweiter Faktor verlangt, und Ihr Konto hat keinen, nach dem gefragt werden kann.
no-entry-no-method-do = Fügen Sie zuerst einen hinzu und öffnen Sie es dann noch einmal.
no-entry-add = Zweiten Faktor hinzufügen
leave-text = Einen Moment. Wenn nichts geschieht, gehen Sie selbst weiter.
sign-out-text = In diesem Browser sind Sie bei { $portal } angemeldet.
sign-out-stay = Angemeldet bleiben

## Sign-in providers

sign-in-with = Mit { $name } anmelden
sign-in-also-out = Vielleicht möchten Sie sich auch hier abmelden

login-sso = Single Sign-on
login-sso-since = Verbunden am { $when }
login-sso-none = Nicht verbunden
login-sso-link = Mit { $name } verbinden
login-sso-unlink = Aufheben

link-lead = Geben Sie Namen und Passwort ein, die Sie dort haben. Das Passwort sieht nur das Verzeichnis, und es wird nicht aufbewahrt.
link-do = Verbinden

unlink-text = Mit { $name } können Sie sich hier dann nicht mehr anmelden, und Ihre anderen Browser, die damit hereinkamen, werden abgemeldet. Ihr Konto hier bleibt, das dort auch.
unlink-known = Das Konto dort: { $subject }
unlink-do = Verbindung aufheben

providers-lead = Wer neben dem Passwort für Menschen bürgen darf. Die Anmeldeseite zeigt die Schaltflächen in dieser Reihenfolge.
providers-password = Name und Passwort
providers-password-text = Immer da: Wer ein Passwort hat, kann sich damit anmelden, was auch immer darunter steht.
providers-off = Abgeschaltet
providers-unknown = Unbekannte
providers-linked = Verbundene Konten
providers-try = Ausprobieren
providers-up = Nach oben
providers-up-named = Nach oben: { $name }
providers-add = Anmeldedienst hinzufügen
providers-add-do = Hinzufügen
providers-add-named = Hinzufügen: { $kind }
providers-need-keytab = Das Portal braucht zuerst eine Keytab. Setzen Sie { $setting } in seiner Konfiguration und starten Sie es neu.
providers-need-header = Das Portal muss zuerst den Proxy und seine Header kennen. Setzen Sie { $setting } in seiner Konfiguration und starten Sie es neu.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Windows-Anmeldung (Kerberos)
provider-kind-ldap = Verzeichnis (LDAP, Active Directory)
provider-kind-header = Header eines Reverse-Proxys
provider-what-openid = Man wird dorthin geschickt und kommt zurück: Microsoft Entra ID, Google, Keycloak und andere.
provider-what-kerberos = Wer in Ihrer Domäne bei Windows angemeldet ist, gibt hier kein Passwort ein.
provider-what-ldap = Name und Passwort prüft Ihr Verzeichnis. Es hat keine Schaltfläche: Man gibt beides wie immer auf der Anmeldeseite ein.
provider-what-header = Ein Reverse-Proxy vor dem Portal hat festgestellt, wer es ist, und sagt es in einem Header.

provider-asks-always = Wird immer abgefragt
provider-asks-trust = Wird abgefragt, wenn der Dienst keinen nachweist
provider-asks-never = Wird nur abgefragt, wo er Pflicht ist
provider-unknown-refuse = Kommen nicht hinein
provider-unknown-create = Bekommen ein Konto

provider-new-title = Neuer Anmeldedienst: { $kind }
provider-edit-title = { $name } bearbeiten
provider-called = Wie er heißt
provider-name-hint = Auf der Schaltfläche: „Mit … anmelden“
provider-name-directory-hint = Wie er unter Meine Daten bearbeiten › Anmeldung heißt
provider-name-taken = So heißt schon ein anderer Anmeldedienst.
provider-enabled = Eingeschaltet
provider-enabled-hint = Solange er abgeschaltet ist, meldet sich niemand damit an, und wer damit hereinkam, ist abgemeldet. Verbindungen mit Konten bleiben.

provider-reached = Wie er erreicht wird
provider-configured = Das steht in der Konfiguration des Portals und kann nur dort geändert werden.
provider-redirect = Umleitungsadresse
provider-redirect-hint = Tragen Sie sie beim Dienst ein, wo Sie das Portal als Webanwendung registrieren. Andere Namen dafür: Redirect-URI, Callback-URL, Antwort-URL.
provider-redirect-later = Der Dienst muss die Adresse kennen, an die er Menschen zurückschickt. Sie steht auf dieser Seite, sobald der Dienst gespeichert ist.
provider-issuer = Aussteller (Issuer)
provider-issuer-hint = Alles Weitere wird dort gelesen. Entra ID: https://login.microsoftonline.com/IHRE-MANDANTEN-ID/v2.0
provider-client-id = Client-ID
provider-client-id-hint = Sie bekommen sie, wenn Sie das Portal beim Dienst registrieren. Bei Entra ID heißt sie Anwendungs-ID.
provider-client-secret = Client-Geheimnis (Client Secret)
provider-secret-again = Für einen anderen Aussteller oder Client geben Sie das Geheimnis bitte neu ein.
provider-scopes = Scopes
provider-scopes-hint = Neben openid, mit Leerzeichen dazwischen; meist profile email
provider-principal = Dienstprinzipal
provider-principal-hint = Die Domäne muss diesen Namen kennen (setspn), und die Keytab muss seinen Schlüssel enthalten.
provider-realms = Realms
provider-realms-hint = Wessen Leute hineinkommen, etwa CORP.IHRE-DOMAIN.ORG; mehrere mit Leerzeichen dazwischen
provider-networks = Netze
provider-networks-hint = Browser in diesen Netzen werden still gefragt, ohne einen Klick: 10.0.0.0/8 192.168.7.0/24. Alle anderen bekommen nur die Schaltfläche, denn Browser außerhalb der Domäne zeigen vielleicht ein Fenster für Name und Passwort.
provider-url = Server
provider-url-hint = Etwa ldaps://dc1.ihre-domain.org
provider-url-wrong = Geben Sie eine Adresse wie ldaps://dc1.ihre-domain.org ein.
provider-url-plain = Ohne TLS wird nur ein Verzeichnis auf diesem Rechner selbst gefragt. Nehmen Sie ldaps:// oder STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Für Adressen mit ldap://: Die Verbindung wird verschlüsselt, bevor etwas gesagt wird. Mit ldaps:// ist sie es von Anfang an.
provider-bind = Konto, das sucht
provider-bind-hint = Sein DN; es braucht nur zu lesen. Leer bei einem Verzeichnis, das alle durchsuchen dürfen.
provider-bind-password = Passwort dieses Kontos
provider-base = Suchen unterhalb von
provider-base-hint = Etwa ou=people,dc=ihre-domain,dc=org
provider-filter = Filter
provider-filter-hint = {"{"}name{"}"} ist, was eingegeben wurde. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Wie die Attribute heißen
provider-subject = Was sich nie ändert
provider-subject-hint = Damit werden Konten verbunden: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Angezeigter Name
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = Was danach abgefragt wird
provider-always = Immer abfragen
provider-always-hint = Wie nach einem Passwort.
provider-trust = Abfragen, wenn der Dienst keinen nachweist
provider-trust-hint = Er muss eine Methode oder eine Stufe nennen, die zählt.
provider-never = Nie abfragen, außer bei Konten, für die er Pflicht ist
provider-never-hint = Wer dort hineinkommt, kommt auch hier hinein.
provider-amr = Methoden, die zählen (amr)
provider-amr-hint = Eine davon genügt, etwa mfa, otp oder hwk. Durch Leerzeichen getrennt.
provider-acr = Stufen, die zählen (acr)
provider-acr-hint = Für Dienste, die stattdessen eine Stufe nennen, etwa Keycloak. Eine genügt.
provider-max-age = Wie alt die Anmeldung dort sein darf
provider-max-age-hint = In Minuten. Ist sie länger her, wird der Dienst gebeten, erneut anmelden zu lassen; sagt er nicht, wann es war, kommt niemand darüber hinein. Leer für jedes Alter.

provider-people = Wen hier niemand kennt
provider-refuse = Nicht hineinlassen
provider-refuse-hint = Ein Konto wird unter Konten und Gruppen angelegt, und wem es gehört, verbindet es unter Meine Daten bearbeiten › Anmeldung.
provider-create = Ein Konto anlegen
provider-create-hint = Mit dem Namen und der Adresse, die ankommen. Ein Konto, das schon so heißt, wird niemandem übergeben: Wem es gehört, verbindet es.
provider-believes = Adressen, die er sendet, gelten als bestätigt
provider-believes-hint = Nur wenn er sie geprüft hat: Codes und Links für neue Passwörter gehen dorthin.
provider-groups-claim = Claim mit den Gruppen
provider-groups-claim-hint = Meist groups oder roles
provider-group-base = Gruppen suchen unterhalb von
provider-group-base-hint = Etwa ou=groups,dc=ihre-domain,dc=org. Leer: Gruppen werden nicht gesucht.
provider-group-filter = Filter für Gruppen
provider-group-filter-hint = {"{"}dn{"}"} ist der Eintrag der Person. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = Der Filter muss in Klammern stehen und {"{"}dn{"}"} enthalten.
provider-groups = Was jemanden zum Mitglied macht
provider-groups-hint = Je eine Zeile: Wert, der ankommt = Gruppe hier. Von da an führt der Dienst die Mitglieder dieser Gruppen: Bei jeder Anmeldung nimmt er auf und entfernt er.
provider-groups-here = Gruppen hier: { $names }
provider-groups-none = Hier gibt es keine Gruppe, zu der er führen könnte.

provider-remove-linked = { $count ->
    [0] Kein Konto ist damit verbunden.
    [one] 1 Konto ist damit verbunden. Die Verbindung geht verloren, das Konto bleibt.
   *[other] { $count } Konten sind damit verbunden. Die Verbindungen gehen verloren, die Konten bleiben.
}
provider-remove-off = Wer damit hereinkam, wird abgemeldet. Sollen die Verbindungen bleiben, schalten Sie den Dienst stattdessen ab.
provider-remove-stranded = { $count ->
    [one] Dieses Konto käme auf keinem Weg mehr hinein:
   *[other] Diese Konten kämen auf keinem Weg mehr hinein:
}
provider-remove-stranded-cut = Zehn sind genannt; es können mehr sein.
provider-remove-stranded-do = Lassen Sie ihnen vorher unter Konten und Gruppen einen Link für ein Passwort senden.
provider-remove-do = Anmeldedienst entfernen

try-lead = Das Verzeichnis wird gefragt, und Sie sehen, was es antwortet. Niemand wird angemeldet, und nichts wird gespeichert.
tried-lead = Niemand wurde angemeldet, und nichts wurde gespeichert.
tried-sign-in = { $name } würde angemeldet.
tried-create = Das Konto { $name } würde angelegt und angemeldet.
tried-nobody = Niemand würde angemeldet.
tried-read = Die Anmeldeseite würde sagen:
tried-second-factor = Ein zweiter Faktor würde abgefragt, wie nach einem Passwort.
tried-spared = Nach seiner Regel würde kein zweiter Faktor abgefragt.
tried-detail = Was schiefging
tried-arrived = Was angekommen ist
tried-arrived-none = Nichts.
tried-again = Noch einmal ausprobieren
tried-settings = Einstellungen ändern

## Mails über Verbindungen mit Anmeldediensten
mail-linked-title = Ihr Konto wurde mit einem Anmeldedienst verbunden
mail-linked = Wer sich dort als Sie anmeldet, kann sich ab jetzt auch hier anmelden.
mail-unlinked-title = Eine Verbindung mit einem Anmeldedienst wurde aufgehoben
mail-unlinked = Niemand kann sich darüber mehr bei Ihrem Konto anmelden.
mail-provider = Anmeldedienst
mail-unless-unlink = Wenn es jemand anderes war, heben Sie die Verbindung unter Meine Daten bearbeiten › Anmeldung auf und beenden Sie alle anderen Browser.

## Hilfe

help = Hilfe
help-contents = Inhalt
help-here = Sie sind hier
help-people = Für alle
help-managers = Anderen helfen
help-administrators = Das Portal einrichten
help-note = Hinweis
help-hint = Tipp
help-important = Wichtig
help-search = Hilfe durchsuchen
help-found-title = In der Hilfe gefunden
help-found = { $count ->
    [one] An 1 Stelle gefunden
   *[other] An { $count } Stellen gefunden
}
help-found-none = Nichts gefunden für „{ $query }“
help-found-none-do = Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie den Inhalt durch.
help-pdf = Hilfe als PDF herunterladen
help-pdf-page = Diese Seite
help-pdf-all = Die ganze Hilfe
help-pdf-making = Das PDF wird erstellt…
help-pdf-loading = Das PDF wird heruntergeladen…
help-pdf-done = Das PDF ist heruntergeladen.
help-pdf-cancelled = Abgebrochen. Es wurde nichts heruntergeladen.
help-pdf-failed = Das PDF konnte nicht erstellt werden. Versuchen Sie es gleich noch einmal.
# Zwischen den Namen einer Aufzählung; das Leerzeichen gehört dazu.
list-separator = ,{ " " }
list-more = { $names } und { $count } weitere
list-unfold = { $count } weitere anzeigen
count-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
count-characters = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
}

## Einstellungen › Erscheinungsbild

appearance-title = Erscheinungsbild
appearance-lead = Wie sich das Portal zeigt: auf seinen Seiten, in seinen Mails und im PDF.
appearance-name = Name
appearance-name-hint = Auf jeder Seite und in Authenticator-Apps. Apps, die schon eingerichtet sind, behalten den alten.
appearance-colour = Akzentfarbe
appearance-colour-hint = Von Schaltflächen und Links, zum Beispiel #2c55b8. Leer für die eigene des Portals.
appearance-contact = Wen man anruft
appearance-contact-hint = Ein Name und eine Telefonnummer. Beides steht in der Hilfe und dort, wo jemand nicht weiterkommt.
appearance-preview = Vorschau
appearance-sample-link = Ein Link
appearance-contrast-good = Wörter in dieser Farbe sind lesbar: Kontrast { $ratio } zu 1.
appearance-contrast-bad = Zu hell für Wörter: Kontrast { $ratio } zu 1, nötig sind 5,2.
appearance-logo = Logo
appearance-logo-now = So steht es neben dem Namen.
appearance-logo-none = Noch kein Logo: Neben dem Namen steht das eigene des Portals.
appearance-logo-do = Logo speichern
appearance-logo-remove = Logo entfernen
wanted-appearance = Um das Erscheinungsbild des Portals zu ändern, zeigen Sie, dass Sie es sind.
notice-appearance-saved = Gespeichert. So zeigt sich das Portal von jetzt an.
problem-not-a-colour = Eine Farbe besteht aus # und sechs der Zeichen 0 bis 9 und a bis f.
problem-too-light = Wörter in dieser Farbe wären auf Weiß nicht lesbar: Der Kontrast liegt unter 5,2 zu 1. Wählen Sie eine dunklere.
whom-to-call = Rufen Sie an: { $contact }

## Die erste Anmeldung

welcome-title = Willkommen, { $name }
welcome-lead = { $portal } ist die Tür zu Ihren Anwendungen. Das hier ist eine Minute wert:
welcome-factor = Zweiten Faktor einrichten
welcome-factor-text = Ihr Konto bleibt Ihres, auch wenn jemand Ihr Passwort kennt.
welcome-email = E-Mail-Adresse bestätigen
welcome-email-text = Dann erreichen Sie Warnungen und Links für ein neues Passwort.
welcome-help = Lesen, wie es geht
welcome-help-text = Was wann gefragt wird, und was zu tun ist, wenn ein Telefon verloren geht.
welcome-done = Nicht mehr anzeigen

sheet-pdf = Als PDF speichern
deadline-soon = In zwei Minuten endet, was Sie hier tun, und Ihre Eingaben gehen verloren.
deadline-more = Ich brauche mehr Zeit
offline = Sie sind offline. Was Sie eingegeben haben, bleibt hier: Machen Sie weiter, wenn die Verbindung wieder da ist.
