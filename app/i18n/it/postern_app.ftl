# Postern, Italian. Semplice, breve, dà del tu, iniziale maiuscola solo nella prima parola, senza punti esclamativi.
# Date, ore e nomi li inseriscono le pagine: { $when }, { $name }.

## Ogni pagina

page-title = { $page } · { $portal }
skip = Vai al contenuto
cookies = Questa applicazione usa i cookie per consentire l’accesso. Se continui a usarla, accetti l’uso dei cookie.
language = Lingua
theme = Aspetto
theme-system = Automatico
theme-light = Chiaro
theme-dark = Scuro
cancel = Annulla
busy-checking = Verifica in corso…
busy-saving = Salvataggio in corso…
busy-working = Un momento…

## Date e ore (parole del server; il browser mostra il fuso orario di chi legge)

month = { $number ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
day = { $day } { $month } { $year }
moment = { $day }, { $time } UTC

## Dopo l’accesso: barra superiore e riquadri

menu = Menu dell’account di { $name }
menu-edit = Modifica i miei dati
menu-sign-out = Esci
panels = I miei dati
panel-profile = Profilo
panel-login = Accesso
panel-password = Password
panel-browsers = Browser
panel-activity = Attività
panel-data = Dati salvati

## Accesso

sign-in-title = Accedi
sign-in-to = per continuare su { $place }
sign-in-name = Nome utente o email
sign-in-password = Password
sign-in-do = Accedi
sign-in-busy = Accesso in corso…
sign-in-passkey = Accedi con una passkey
password-show = Mostra password

## Secondo fattore

second-factor-title = Inserisci il codice dell’app di autenticazione
second-factor-key = Usa la chiave di sicurezza o questo dispositivo
second-factor-page = Secondo fattore
second-factor-not-you = Non sei tu?
second-factor-code = Codice
second-factor-code-hint = 6 cifre, nuove ogni 30 secondi
second-factor-remember = Ricorda questo browser per { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
second-factor-remember-hint = dalla tua ultima visita; non su un computer condiviso
second-factor-do = Continua
second-factor-key-text = Collega la chiave e toccala, oppure usa l’impronta, il volto o il PIN di questo dispositivo. Va bene anche il telefono: inquadra il codice mostrato dal browser.
second-factor-key-do = Usa chiave di sicurezza
second-factor-others = Usa un altro metodo
second-factor-lost = Hai perso il telefono? L’amministratore può rimuovere il secondo fattore dal tuo account; poi potrai accedere di nuovo.
method-app = App di autenticazione
method-key = Chiave di sicurezza o questo dispositivo
method-recovery = Codici di recupero
second-factor-recovery = Inserisci uno dei tuoi codici di recupero
recovery-code = Codice di recupero
recovery-code-hint = 16 lettere e cifre, dal tuo foglio di recupero

## Chiavi di sicurezza: che cosa può nascere da una richiesta, ogni volta con il passo successivo

key-waiting = In attesa della chiave…
key-no-script = Le chiavi di sicurezza hanno bisogno degli script (JavaScript), che qui sono disattivati o non sono stati caricati. Attivali e ricarica la pagina, oppure usa un altro metodo.
key-cancelled = Nessuna chiave ha risposto: la richiesta è stata chiusa oppure la chiave non è tra quelle di questo account. Riprova o usa un altro metodo.
key-not-added = Nessuna chiave è stata aggiunta: la richiesta è stata chiusa oppure la chiave richiede un PIN che non è ancora impostato. Riprova, oppure imposta prima un PIN nelle impostazioni del sistema o della chiave.
key-timed-out = Per 5 minuti non è successo nulla, quindi la richiesta è stata annullata. Riprova: la pagina ne farà una nuova.
key-elsewhere = Questa pagina è stata aperta su { $here }, ma le chiavi di sicurezza funzionano solo su { $address }.
key-elsewhere-do = Apri il portale a quell’indirizzo
key-unsupported = Questo browser non può usare chiavi di sicurezza. Usa un browser aggiornato o un altro metodo.
key-forbidden = Il browser non consente l’uso di chiavi di sicurezza in questa pagina. Apri il portale in una finestra separata o usa un altro metodo.
key-unable = Questa chiave non può fare ciò che serve: forse richiede un PIN che non è ancora impostato. Impostane uno nelle impostazioni del sistema o della chiave, oppure usa un’altra chiave.
key-failed = La chiave o il browser ha segnalato un problema. Scollega la chiave, collegala di nuovo e riprova.
key-missing = Non è arrivata nessuna risposta da una chiave. Riprova o usa un altro metodo.
key-stale = La risposta è arrivata troppo tardi o era già stata usata. Riprova.
key-unknown = Questa chiave non è tra le tue, oppure è stata rimossa dal tuo account. Prova con un’altra chiave o usa un altro metodo.
key-not-verified = Finora questa chiave ha chiesto il PIN, l’impronta o il volto; questa volta non l’ha fatto. Riprova e conferma in quel modo; se la chiave non ha più un PIN, impostane uno.
key-suspicious = Questa chiave ha fornito un numero già usato. Potrebbe esisterne una copia, quindi non è stata accettata. Riprova; se succede di nuovo, usa un altro metodo, rimuovi la chiave e avvisa l’amministratore.
key-made-elsewhere = Questa risposta era destinata a un altro indirizzo o proveniva dall’interno di un’altra pagina. Apri il portale al suo indirizzo e riprova.
key-kind-unsupported = Il portale non può verificare chiavi di questo tipo. Usa un’altra chiave.

why-new-browser = Te lo chiediamo perché non hai mai effettuato l’accesso con questo browser.
why-unvisited = Te lo chiediamo perché la tua ultima visita con questo browser risale a più di { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
} fa.
why-too-old = Te lo chiediamo perché un browser viene ricordato al massimo per { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}.
why-idle = Te lo chiediamo perché questo browser non è stato usato per un po’ e non è tra quelli ricordati.
why-signed-out = Te lo chiediamo perché in questo browser hai effettuato la disconnessione.
why-ended-by-owner = Te lo chiediamo perché questo browser è stato disconnesso da un altro tuo browser ({ $when }).
why-ended-by-manager = Te lo chiediamo perché un gestore ha disconnesso questo browser ({ $when }).
why-account-changed = Te lo chiediamo perché la tua password o il tuo secondo fattore è cambiato ({ $when }).
why-recovery-used = Te lo chiediamo perché altrove è stato usato un codice di recupero per accedere ({ $when }).

## Nessun metodo che si possa chiedere

no-method-title = Qui il tuo secondo fattore non è utilizzabile
no-method-text = Il tuo account è protetto da un secondo fattore che al momento questo portale non offre.
no-method-kept = Non è stato modificato nulla: il tuo account e il tuo secondo fattore sono come prima.
no-method-do = Chiedi all’amministratore di riattivare il metodo o di rimuovere il secondo fattore dal tuo account.
no-method-locked = Troppi codici di seguito non corrispondevano, quindi il tuo secondo fattore non viene più chiesto.
no-method-locked-do = Chiedi all’amministratore di rimuovere il secondo fattore dal tuo account. Se i tentativi non erano tuoi, segnalalo: qualcuno potrebbe conoscere la tua password.
no-method-recovery = Usa un codice di recupero
no-method-cancel = Torna all’accesso

## Aggiungere un’app di autenticazione

enrol-title = Aggiungi un’app di autenticazione
enrol-replace-title = Sostituisci “{ $name }”
enrol-replace-lead = L’app precedente resta attiva finché non inserisci un codice di quella nuova.
enrol-lead = Va bene qualsiasi app che generi codici di 6 cifre: Google Authenticator o Microsoft Authenticator, l’app Password di Apple, Aegis, 1Password e altre.
enrol-forced-title = Configura il tuo secondo fattore
enrol-forced-lead = Questo portale chiede un secondo fattore oltre alla password. Configuralo ora, basta un minuto; subito dopo entrerai nel tuo account.
enrol-or-key = Usa invece una chiave di sicurezza o questo dispositivo
enrol-or-email = Oppure ricevi un codice via email
enrol-or-app = Usa invece un’app di autenticazione
enrol-scan = Scansiona
enrol-scan-text = Apri l’app di autenticazione, scegli di aggiungere un account e inquadra questo codice con la fotocamera.
enrol-qr = Codice QR del codice di registrazione per { $account }. Lo stesso codice è riportato come testo nel passaggio successivo.
enrol-open = Apri nell’app su questo telefono
enrol-type = Oppure digitalo
enrol-type-text = Non puoi scansionarlo? Inserisci nell’app questo codice di registrazione.
enrol-code = Codice di registrazione
enrol-details = Account { $account }, basato sull’ora, 6 cifre
enrol-copy = Copia
enrol-copied = Copiato
enrol-print-text = Viene mostrato solo ora. Stampalo e conservalo al sicuro, nel caso perdessi il telefono.
enrol-print = Stampa foglio di recupero
enrol-confirm = Conferma
enrol-name = Nome di questa app
enrol-name-default = Il mio telefono
enrol-name-hint = Per distinguere i tuoi dispositivi
enrol-now = Codice mostrato ora dall’app
enrol-do = Attiva
enrol-renew = Genera un nuovo codice

## Aggiungere una chiave di sicurezza

enrol-key-title = Aggiungi una chiave di sicurezza
enrol-key-lead = Una chiave da collegare o da avvicinare al telefono, oppure l’impronta, il volto o il PIN di un dispositivo. Funziona solo per questo portale, quindi nessuno può ottenerla da te con l’inganno.
enrol-key-lead-passkey = Una chiave da collegare o da avvicinare al telefono, oppure l’impronta, il volto o il PIN di un dispositivo. Funziona solo per questo portale, quindi nessuno può ottenerla da te con l’inganno. Se chiede l’impronta, il volto o il PIN, ti permette anche di accedere senza password: è una passkey.
enrol-key-name = Nome di questa chiave
enrol-key-name-default = Chiave di sicurezza
enrol-key-name-hint = Se lo lasci così, la chiave prende il nome del suo modello
enrol-key-what = Il prossimo passaggio è nel browser: scegli la chiave, toccala o conferma sul dispositivo, e consenti a questo portale di vederla.
enrol-key-device = Usa questo dispositivo
enrol-key-do = Usa una chiave di sicurezza o un telefono
enrol-key-which = Toccala ancora una volta per vedere qual è.

sheet-portal = Portale
sheet-address = Indirizzo
sheet-account = Account
sheet-date = Data di stampa
sheet-code = Codice di registrazione
sheet-codes = Codici di recupero
sheet-codes-text = Ognuno vale una volta al posto del secondo fattore. Barrali man mano che li usi.
sheet-lost-title = Se perdi il telefono
sheet-lost-any-title = Se hai perso il secondo fattore
sheet-lost-app = Installa un’app di autenticazione sul nuovo telefono, poi scansiona questo codice QR o digita il codice di registrazione. L’app mostrerà di nuovo i codici del tuo account e potrai accedere come al solito. Infine sostituisci l’app in Modifica i miei dati › Accesso.
sheet-lost-codes = Accedi con la password, scegli “Usa un altro metodo” e inserisci uno di questi codici di recupero. Infine sostituisci ciò che hai perso in Modifica i miei dati › Accesso.
sheet-lost-both = Accedi con la password, scegli “Usa un altro metodo” e inserisci uno dei codici di recupero. Oppure installa un’app di autenticazione sul nuovo telefono e scansiona questo codice QR. Infine sostituisci l’app in Modifica i miei dati › Accesso e barra il codice QR su questo foglio.
sheet-title = Foglio di recupero
sheet-keep = A chi ha questo foglio manca solo la tua password. Conservalo dove tieni il passaporto.
sheet-added-title = Hai attivato “{ $name }”
sheet-added-lead = Il suo codice ti verrà chiesto a partire dal prossimo accesso. Resta una cosa da fare: conserva questo foglio, nel caso perdessi il telefono.
sheet-replaced-lead = Sostituisce “{ $old }”, i cui codici non vengono più accettati. Gli altri tuoi browser sono stati disconnessi.
sheet-key-lead = Ti verrà chiesta a partire dal prossimo accesso. Resta una cosa da fare: conserva questo foglio, nel caso la perdessi.
sheet-email-lead = Dal prossimo accesso riceverai un codice via email. Resta una cosa da fare: conserva questo foglio, nel caso non potessi leggere la tua email.
sheet-made-title = I tuoi nuovi codici di recupero
sheet-made-lead = I codici che avevi prima non sono più validi.
sheet-once-app = Viene mostrato solo ora e non viene salvato da nessuna parte. Stampalo prima di continuare.
sheet-once = Viene mostrato solo ora e non viene salvato da nessuna parte. Prima di continuare, stampalo o copia i codici in un posto sicuro.
sheet-print = Stampa
sheet-copy = Copia codici
sheet-download = Scarica codici
sheet-file = Codici di recupero di { $account }, { $portal }. Ognuno vale una volta.
sheet-done = L’ho messo al sicuro

## Rinominare e rimuovere un’app di autenticazione

rename-title = Rinomina “{ $name }”
rename-page = Rinomina secondo fattore
rename-do = Salva

remove-title = Rimuovere “{ $name }”?
remove-page = Rimuovi secondo fattore
remove-text = I codici di questa app non verranno più accettati e tutti gli altri tuoi browser verranno disconnessi. Elimina anche la voce nell’app.
remove-key-text = Questa chiave non verrà più accettata e tutti gli altri tuoi browser verranno disconnessi. Se è una passkey, puoi eliminarla anche dal dispositivo o dal gestore di password.
remove-last = È il tuo unico metodo: dopo, solo la password proteggerà il tuo account.
remove-do = Rimuovi
remove-keep = Mantieni

## Email

method-email = Codice via email
mail-code = Codice
mail-code-hint = 8 cifre
second-factor-email = Inserisci il codice ricevuto via email
mail-send = Invia codice
mail-send-again = Invia di nuovo
mail-state-ask = Invieremo un codice a { $address }.
mail-state-taken = Il server di posta ha preso in carico l’email per { $address }.
mail-state-taken-at = Presa in carico: { $when }.
mail-state-under-way = L’email per { $address } è in corso di invio.
mail-state-delayed = Il server di posta non ha ancora preso in carico l’email per { $address }. I tentativi continuano.
mail-state-until = Scadenza del codice: { $when }.
mail-state-again = Non è arrivato nulla? Controlla anche la cartella dello spam. Lo stesso codice può essere inviato di nuovo.
mail-state-again-at = Non è arrivato nulla? Controlla anche la cartella dello spam. Prossimo invio possibile dello stesso codice: { $when }.
busy-sending = Invio in corso…
code-no-mail-code = Il codice inviato via email ha 8 cifre.
code-mail-over = Questo codice è scaduto. Fattene inviare uno nuovo.
enrol-email-title = Attiva i codici via email
enrol-email-lead = Quando accedi, ricevi un codice via email. Un’app di autenticazione o una chiave di sicurezza ti protegge meglio: chi legge la tua email ha anche il codice.
enrol-email-do = Attiva
address-title = Conferma il tuo indirizzo
address-lead = Il codice dimostra che leggi le email inviate a quell’indirizzo. A un indirizzo non confermato non viene inviato nulla.
address-do = Conferma
address-nudge = Il tuo indirizzo email
address-unconfirmed = Non è ancora confermato che leggi le email inviate a questo indirizzo. Fino alla conferma non invieremo nulla: nessun codice, nessun avviso, nessuna nuova password.
address-confirm = Conferma
address-waiting = Il nuovo indirizzo { $address } sostituirà quello attuale non appena inserisci il codice che hai ricevuto lì.
address-enter = Inserisci codice
profile-email-confirmed = Indirizzo confermato. Se ne inserisci uno nuovo, lo sostituirà solo dopo la conferma.
login-email-off = Codici a { $address }
login-email-on = Quando accedi viene inviato un codice via email
remove-email-text = Non verranno più inviati codici via email e tutti gli altri tuoi browser verranno disconnessi.
wanted-add-email = Per attivare i codici via email, conferma la tua identità.
wanted-manage = Per aprire le pagine di gestione, conferma la tua identità.
wanted-set-mail = Per impostare l’account email del portale, conferma la tua identità.
wanted-remove-mail = Per interrompere l’invio di email dal portale, conferma la tua identità.
notice-email-removed = I codici a “{ $name }” sono disattivati.
notice-email-on = I codici via email sono attivi: arrivano a { $address }.
notice-mail-not-before = Prossimo invio possibile: { $when }.
notice-address-confirmed = L’indirizzo { $address } è confermato.
notice-link-sent = Se conosciamo questo nome e l’account può ricevere email, un link è in arrivo. Vale un’ora.
notice-mail-set = L’account email è stato salvato. Ora invia un’email di prova.
notice-mail-removed = Il portale non invia più email.
notice-test-taken = Il server di posta ha preso in carico l’email di prova: { $answer }
notice-test-failed = L’email di prova non è stata inviata: { $answer }
problem-used-by-method = A questo indirizzo vengono inviati codici. Disattiva prima i codici via email.
problem-not-a-host = Questo non è il nome o l’indirizzo di un server.
problem-not-a-port = Una porta è un numero da 1 a 65535.
problem-tls-needed = Senza TLS, le email vengono inviate solo a un server sulla stessa macchina.
problem-type-again = Per un altro server o utente, digita di nuovo la password.
forgotten-link = Password dimenticata?
forgotten-title = Password dimenticata
forgotten-lead = Ti invieremo un link per sceglierne un’altra. Il secondo fattore verrà comunque chiesto.
forgotten-do = Invia link
forgotten-back = Torna all’accesso
settings = Impostazioni
panel-mail = Email
mail-settings-title = Email
mail-settings-lead = L’account con cui il portale invia le sue email: codici, link e avvisi alle persone interessate.
mail-fixed = L’account email è impostato nella configurazione del portale e può essere modificato solo lì.
mail-host = Server di posta
mail-host-hint = Ad esempio mail.tuo-dominio.org
mail-port = Porta
mail-port-hint = Di solito 465 o 587
mail-tls = Crittografia
mail-tls-wrapper = TLS fin dall’inizio (465)
mail-tls-starttls = STARTTLS, obbligatorio (587)
mail-tls-none = Nessuna, solo verso questa macchina (25)
mail-user = Utente
mail-password = Password
mail-password-hint = Salvata in forma cifrata e mai più mostrata
mail-password-kept = Lascia vuoto per mantenere quella salvata
mail-sender-address = Indirizzo del mittente
mail-sender-name = Nome del mittente
mail-sender-name-hint = Valore predefinito: { $portal }
mail-remove = Interrompi l’invio di email
mail-remove-title = Interrompere l’invio di email?
mail-remove-text = L’account email verrà eliminato dal portale. I codici via email, il ripristino delle password dimenticate e gli avvisi smetteranno di funzionare.
mail-remove-depending = { $count ->
    [one] Questo account non ha altri secondi fattori e non potrà più accedere:
   *[other] Questi { $count } account non hanno altri secondi fattori e non potranno più accedere:
}
mail-test-title = Prova
mail-test-to = Invia un’email di prova a
mail-test-do = Invia email di prova
outbox-title = Email in uscita
outbox-waiting = { $count ->
    [0] Nessuna email in attesa
    [one] Un’email in attesa
   *[other] { $count } email in attesa
}
outbox-oldest = La meno recente: { $when }
outbox-sent = Inviate nell’ultimo giorno: { $count }
outbox-dropped = Non inviate dopo vari tentativi: { $count }
outbox-error = Ultima risposta del server di posta: { $error }
event-second-factor-failed = Password corretta, secondo fattore errato cinque volte
event-email-confirmed = Indirizzo email confermato
event-settings = Impostazioni del portale modificate
event-mail-failed = Invio di un’email non riuscito

## Codici di recupero

codes-left = Codici rimasti: { $left } di { $of } (creazione: { $when })
codes-none = Nel caso perdessi il telefono: dieci codici su carta
codes-later = Con il tuo primo metodo riceverai dieci codici su carta
codes-tested = Foglio verificato
codes-untested = Foglio non verificato
codes-tested-when = Foglio verificato: { $when }
codes-few = Creane di nuovi prima che finiscano.
codes-make = Crea codici
codes-renew = Nuovi codici
codes-test = Verifica il mio foglio
new-codes-title = Nuovi codici di recupero
new-codes-offer-title = { $left ->
    [0] Era il tuo ultimo codice di recupero
    [one] Ti resta 1 codice di recupero
   *[other] Ti restano { $left } codici di recupero
}
new-codes-offer = Creane ora dieci nuovi, per non rischiare un giorno di restare fuori dal tuo account. Quelli precedenti non saranno più validi.
new-codes-void = Riceverai dieci nuovi codici. Quelli precedenti non saranno più validi, nemmeno quelli sui fogli già stampati.
new-codes-first = Riceverai dieci codici, nel caso perdessi il telefono. Ognuno vale una volta.
new-codes-once = Vengono mostrati una sola volta. Tieni pronta una stampante o un posto sicuro.
new-codes-do = Crea dieci nuovi codici
new-codes-later = Più tardi
test-title = Verifica il tuo foglio di recupero
test-text = Digita un codice qualsiasi del tuo foglio, per avere la certezza che sia il foglio giusto e che si legga bene. Il codice resta valido.
test-do = Verifica

## La nuova conferma prima di una modifica

confirm-title = Conferma la tua identità
confirm-why = La conferma vale per 10 minuti.
confirm-password = La tua password
confirm-do = Conferma
confirm-cancel = Non modificare nulla
wanted-add-app = Per aggiungere un’app di autenticazione, conferma la tua identità.
wanted-replace-app = Per sostituire “{ $name }”, conferma la tua identità.
wanted-add-key = Per aggiungere una chiave di sicurezza, conferma la tua identità.
wanted-rename = Per rinominare “{ $name }”, conferma la tua identità.
wanted-remove = Per rimuovere “{ $name }”, conferma la tua identità.
wanted-codes = Per creare nuovi codici di recupero, conferma la tua identità.
wanted-password = Per cambiare la password, conferma la tua identità. Nel frattempo conserviamo quella nuova.
wanted-email = Per cambiare l’indirizzo email, conferma la tua identità. Nel frattempo conserviamo ciò che hai digitato.
wanted-deactivate = Per disattivare il tuo account, conferma la tua identità.

## Il primo amministratore

set-up-title = Configura il portale
set-up-lead = Ti diamo il benvenuto. Crea il tuo account: è il primo e amministra questo portale.
set-up-name = Nome utente
set-up-name-hint = Lettere, cifre e . _ -; lo usi per accedere
set-up-display-name = Il tuo nome
set-up-display-name-hint = Come lo vedono gli altri
set-up-email = Email
optional = facoltativo
set-up-do = Crea account
set-up-busy = Creazione in corso…

## Password

set-password-title = Scegli una password
password-new = Password
password-other = Nuova password
password-repeat = Ripeti la password
password-hint = { $fewest ->
    [one] Almeno 1 carattere.
   *[other] Almeno { $fewest } caratteri.
} Alcune parole di seguito sono facili da ricordare e difficili da indovinare.
set-password-do = Imposta password

password-title = Password
password-do = Cambia password
password-others = Quando la cambi, gli altri tuoi browser vengono disconnessi.
strength-good = Buona: difficile da indovinare.
strength-very-good = Ottima: molto difficile da indovinare.

## Link non utilizzabili

dead-set-up-title = Questo link di configurazione non è utilizzabile
dead-set-up-text = Un link di configurazione vale una volta sola e per un’ora. Questo è già stato usato, è stato creato più di un’ora fa oppure non è mai stato creato.
dead-set-up-do = Se il portale non ha ancora nessun account, riavvialo: nella sua console comparirà un nuovo link.
dead-password-title = Questo link per la password non è utilizzabile
dead-password-text = Un link per una nuova password vale una volta sola e per un’ora, un invito una volta sola e per una settimana. Questo link è già stato usato, è più vecchio oppure non è mai stato creato.
dead-password-do = Chiedine uno nuovo a chi ti ha inviato questo. La tua password non è cambiata.
dead-sign-in = Vai all’accesso

## Modifica i miei dati: Profilo

profile-title = Profilo
profile-lead = Chi sei in questo portale.
profile-name = Il tuo nome
profile-account = Nome utente
profile-language = Lingua
profile-email = Email
profile-email-hint = Puoi usarla anche per accedere.
profile-do = Salva
protect-title = Proteggi il tuo account
protect-text = Oggi basta la password per entrare nel tuo account. Con un secondo fattore l’account resta tuo anche se qualcuno conosce la tua password.
protect-do = Configura un secondo fattore

## Modifica i miei dati: Accesso

login-title = Accesso
login-lead = Con un secondo fattore l’account resta tuo anche se qualcuno conosce la tua password. Ti verrà chiesto a partire dal prossimo accesso.
login-methods = Secondo fattore
login-first-title = Quale scegliere
login-first-text = Un’app di autenticazione è il modo più semplice per iniziare: genera un codice di 6 cifre sul telefono, funziona senza rete e si configura in un minuto.
login-first-key = Il telefono, il computer o una chiave di sicurezza: basta un tocco, oppure l’impronta, il volto o il PIN. Si configura in un minuto.
login-first-both = La scelta più sicura è questo dispositivo o una chiave di sicurezza: nessuno può ottenerli da te con l’inganno. Un’app di autenticazione sul telefono funziona in tutti gli altri casi. Entrambi i metodi si configurano in un minuto e puoi averli tutti e due.
login-none = Al momento in questo portale non si possono aggiungere metodi. Chiedi all’amministratore.
login-app-off = Codici di 6 cifre da un’app sul telefono
login-key-off = Impronta, volto o PIN di un dispositivo, oppure una chiave da collegare
login-key-add = chiave di sicurezza
login-key-count = { $count ->
    [one] 1 chiave
   *[other] { $count } chiavi
}
login-key-passkey = Passkey
login-key-synced = Passkey sincronizzata
login-app-count = { $count ->
    [one] 1 app
   *[other] { $count } app
}
login-method-hidden = Al momento non disponibile in questo portale
login-state-on = Attivo
login-state-off = Non attivo
login-method-since = Attivazione: { $when }
login-method-used = ultimo utilizzo: { $when }
login-method-unused = nessun utilizzo finora
login-add = Configura
login-add-another = Aggiungine un’altra
login-full = Un account non può averne di più.
login-rename = Rinomina
login-rename-named = Rinomina “{ $name }”
login-replace = Sostituisci
login-replace-named = Sostituisci “{ $name }”
login-remove = Rimuovi
login-remove-named = Rimuovi “{ $name }”
login-required = Qui un secondo fattore è obbligatorio: l’ultimo metodo non può essere rimosso.
login-password = Password
login-password-set = Impostata: { $when }
login-password-none = Questo account non ha una password
login-password-change = Cambia

## Modifica i miei dati: Browser

browsers-title = Browser
browsers-lead = Dove hai effettuato l’accesso. Disconnetti i browser che non riconosci, poi cambia la password.
browsers-this = Questo browser
browsers-unknown = Browser sconosciuto
browsers-named = { $browser } su { $system }
browsers-address = Indirizzo
browsers-first = Primo utilizzo
browsers-last = Ultimo utilizzo
browsers-until = Ricordato fino a
browsers-ends = Disconnessione
browsers-ends-when = { $when }, se non lo usi
browsers-end = Disconnetti
browsers-end-named = Disconnetti { $name }
browsers-end-others = Disconnetti tutti gli altri browser
browsers-only = Non hai effettuato l’accesso da nessun’altra parte.

## Modifica i miei dati: Attività

activity-title = Attività
activity-lead = Gli ultimi { $most } eventi del tuo account. Non riconosci qualcosa? Cambia la password e disconnetti i browser sconosciuti.
activity-none = Ancora nulla.
activity-by = da { $name }
event-sign-in = Accesso effettuato
event-sign-in-failed = Accesso non riuscito: password errata
event-password = Password cambiata
event-password-link = Link per una nuova password creato
event-code = Secondo fattore accettato
event-code-failed = Secondo fattore non accettato
event-code-again = Codice usato una seconda volta, non accettato
event-method-disabled = Troppi tentativi non riusciti di seguito: metodo disattivato
event-clone = Chiave di sicurezza con un contatore vecchio: potrebbe esisterne una copia
event-enrol-begin = Aggiunta di un secondo fattore iniziata
event-enrol-finish = Secondo fattore aggiunto
event-enrol-cancel = Aggiunta di un secondo fattore abbandonata
event-method-removed = Secondo fattore rimosso
event-method-replaced = Secondo fattore sostituito
event-method-renamed = Secondo fattore rinominato
event-recovery-used = Codice di recupero usato
event-recovery-made = Codici di recupero creati
event-sheet-tested = Foglio di recupero verificato
event-proof = Modifica confermata
event-proof-failed = Conferma di una modifica non riuscita
event-remembered = Browser ricordato
event-browser-ended = Browser disconnesso
event-account-created = Account creato
event-account-updated = Profilo modificato
event-email = Indirizzo email cambiato
event-account-disabled = Account disattivato
event-account-enabled = Account riattivato
event-clock = L’orologio del portale è stato spostato indietro
event-seal = Un segreto salvato dell’account è danneggiato
event-other = Evento che questa versione del portale non conosce

## Modifica i miei dati: Dati salvati

data-title = Dati salvati
data-lead = Tutto ciò che questo portale conserva su di te.
data-all = I tuoi dati
data-secrets = Le password, i segreti delle app di autenticazione e i codici di recupero non sono inclusi: il portale non li mostra a nessuno, nemmeno a te.
data-download = Scarica in formato JSON
data-show = Mostra qui
data-json = I tuoi dati in formato JSON
data-deactivate = Disattiva il mio account
data-deactivate-text = Tutti i tuoi browser verranno disconnessi e nessuno potrà più accedere all’account.
deactivate-title = Disattivare il tuo account?
deactivate-text = Tutti i tuoi browser verranno disconnessi e nessuno potrà più accedere all’account. Non verrà eliminato nulla.
deactivate-back = Solo un amministratore può riattivarlo.
deactivate-keep = Mantieni attivo

## Utenti e gruppi

people = Utenti e gruppi
panel-groups = Gruppi
people-edit = Modifica
people-delete = Elimina
people-means = Che cosa comporta
people-reason = Motivo
people-reason-hint = Per il registro di controllo: ad esempio, come hai verificato l’identità della persona

users-title = Utenti
users-new = Nuovo utente
users-import = Importa
users-file = Scarica in formato CSV
users-search = Cerca utenti
users-search-hint = Nome o email
users-search-do = Cerca
users-group = Gruppo
users-every-group = Tutti i gruppi
users-show = Mostra
show-all = Tutti
show-none = Nessun secondo fattore
show-one = Un metodo
show-several = Due o più
show-never = Nessun accesso finora
users-name = Nome
users-account = Nome utente
users-factor = Secondo fattore
users-last = Ultimo accesso
users-never = mai
users-select = Seleziona
users-select-named = Seleziona { $name }
users-select-all = Seleziona tutti in questa pagina
users-select-none = Deseleziona tutti
users-cut = I risultati sono più di questi. Digita una parte più lunga del nome.
users-none = Nessun risultato
users-none-text = Digita l’inizio di un nome o di un indirizzo, oppure cerca tra tutti.
users-all = Mostra tutti gli utenti
users-pages = Pagine
users-first = Prima pagina
users-next = Pagina successiva
protection-none = Nessuno
protection-email = Solo email
protection-one = Uno
protection-several = Due o più
user-disabled = Disattivato

bulk-what = Che cosa fare
bulk-group = Quale gruppo
bulk-do = Applica ai selezionati
bulk-selected = Selezionati:
bulk-disable = Disattiva account
bulk-enable = Riattiva account
bulk-end-browsers = Disconnetti browser
bulk-send-link = Invia link per la password
bulk-add = Aggiungi a un gruppo
bulk-remove = Rimuovi da un gruppo

user-new-title = Nuovo utente
user-new-lead = La password la sceglie solo il titolare; nessun altro può mai vederla.
user-new-do = Crea account
user-edit-title = Modifica { $name }
user-name-hint = Lettere, cifre e . _ -; per accedere
user-display-name-hint = Come lo vedono gli altri
user-email-hint = Si può usare anche per accedere. Le email arrivano lì solo dopo la conferma.
user-email-used = A questo indirizzo vengono inviati codici, quindi resta com’è. Rimuovi prima i codici via email.
user-language-any = Quella richiesta dal browser
user-invite-label = Invia un invito
user-invite-hint = Via email, con un link per scegliere la password.
user-no-mail = Il portale non può inviare email. Chi lo gestisce può creare un link per la prima password dalla riga di comando: postern account reset-password.

user-no-method = Nessun secondo fattore: per entrare in questo account basta la password.
user-method-unknown = Un metodo di una versione più recente
user-method-locked = Bloccato
user-method-left = { $count ->
    [0] Nessun codice rimasto
    [one] 1 codice rimasto
   *[other] { $count } codici rimasti
}
user-method-until = Scadenza: { $when }
user-method-since = Aggiunta: { $when }
user-remove-all = Rimuovi tutti
user-to-enrol = Al prossimo accesso verrà chiesto di configurarne uno.
user-secrets = Nessuno può vedere o modificare ciò che è segreto in un secondo fattore: né un codice, né una chiave. Per aiutare qualcuno puoi rimuoverlo o creare un pass per un solo accesso.
user-account = Account
user-created = Creazione
user-email-none = Nessuna
user-email-confirmed = Confermata
user-email-unconfirmed = Non confermata
user-password = Impostata
user-password-none = Non ancora scelta
user-link = Invia link per la password
user-invite = Invia un invito
user-disable = Disattiva
user-enable = Riattiva
user-no-group = In nessun gruppo.
user-no-browser = Nessun browser connesso.
user-end-all = Disconnetti tutti
user-events = Eventi recenti

remove-methods-title = Rimuovi il secondo fattore di { $name }
remove-methods-which = Che cosa rimuovere
remove-methods-all = Tutti
remove-methods-ends = I browser vengono disconnessi e gli accessi in corso terminano subito.
people-told = Il titolare riceve un avviso via email, con il tuo nome, se l’account può ricevere email.
remove-methods-next = Al prossimo accesso verrà chiesto di configurare un nuovo secondo fattore.

pass-title = Pass monouso per { $name }
pass-lead = Sostituisce il secondo fattore per un solo accesso: serve a chi ha lasciato il telefono a casa. Non viene rimosso nulla.
pass-minutes = Durata
count-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minuti
}
count-hours = { $count ->
    [one] 1 ora
   *[other] { $count } ore
}
pass-means-once = Vale per un solo accesso. Quel browser non viene ricordato, e il pass non serve a confermare modifiche.
pass-means-password = La password viene chiesta come sempre.
pass-do = Crea pass
pass-shown-title = Pass per { $name }
pass-once = Viene mostrato solo ora e non viene salvato da nessuna parte. Un pass creato in precedenza non è più valido.
pass-until = Scadenza: { $when }.
pass-tell = Comunicalo per telefono, solo se riconosci la voce. Non inviarlo via email.
pass-done = Fine
pass-hint = 16 lettere e cifre, come ti sono state dettate
method-pass = Pass monouso
second-factor-pass = Inserisci il pass monouso ricevuto dall’amministratore
code-no-pass = Un pass monouso ha 16 lettere e cifre. Digitale come ti sono state dettate.
code-unknown-pass = Questo pass non corrisponde, è già stato usato oppure è scaduto. Chiedine uno nuovo.

user-delete-title = Eliminare { $name }?
user-delete-lost = L’account, il suo secondo fattore, i suoi browser e le sue appartenenze ai gruppi andranno persi per sempre. Ciò che lo riguarda nel registro di controllo resta finché il registro viene conservato.
user-delete-rather = Per impedire l’accesso solo per un po’, disattiva invece l’account.
user-delete-typed = Digita { $name } per eliminare l’account
user-delete-do = Elimina account
problem-other-name = Questo non è il nome dell’account.

import-title = Importa utenti
import-lead = Il file viene prima letto e controllato. Non viene creato nulla prima che tu abbia visto il risultato.
import-file = File
import-file-hint = Valori separati da virgole (.csv) in UTF-8
import-do = Controlla il file
import-busy = Lettura in corso…
import-format = Come deve essere il file
import-columns = La prima riga contiene i nomi delle colonne, in qualsiasi ordine. Le ultime tre di queste si possono omettere.
import-example = Un esempio
import-name = Nome utente, per accedere
import-display-name = Il nome che vedono gli altri
import-email = Può restare vuota; serve per inviare un invito
import-language = { $tags }; vuota per usare quella richiesta dal browser
import-groups = Nomi di gruppi, separati da punto e virgola; può restare vuota
import-problems = { $count ->
    [one] 1 problema
   *[other] { $count } problemi
}
import-kept = Non è stato modificato nulla. Correggi il file e sceglilo di nuovo.
import-line = Riga
import-problem = Problema
line-unreadable = Da qui in poi il file non è un CSV in UTF-8.
line-unknown-column = La colonna “{ $name }” non esiste.
line-missing-column = Manca la colonna “{ $name }”.
line-too-many = Un file può avere al massimo { $most } righe.
line-repeated = { $column }: stesso valore della riga { $line }.
line-no-group = Il gruppo “{ $name }” non esiste.
line-group-not-yours = Non puoi aggiungere nessuno al gruppo “{ $name }”.
line-no-language = Il portale non è disponibile nella lingua “{ $name }”.
line-no-address = Per un invito serve un indirizzo.

job-group = Gruppo: { $name }
job-proposed = { $count ->
    [one] Verrà creato 1 account
   *[other] Verranno creati { $count } account
}
job-invited = Ognuno riceverà un invito via email, con un link per scegliere la password.
job-not-invited = Non viene inviata nessuna email.
job-start = Crea gli account
job-other-file = Scegli un altro file
job-progress = { $done } di { $total }
job-leave = Puoi lasciare questa pagina: il lavoro continua.
job-refresh = Aggiorna
job-all-done = { $count ->
    [0] Non c’era nulla da fare.
    [one] 1 operazione completata.
   *[other] Tutte le { $count } operazioni completate.
}
job-some-done = Completate: { $done }. Non riuscite: { $failed }.
job-back = Torna agli utenti
job-number = N.
job-rows = Esito per ciascun account
job-first-rows = I primi account
job-outcome = Esito
job-done = Fatto
job-gone = Non esiste più
job-failed = Il portale non ci è riuscito; il motivo è nel suo log
job-waiting = In attesa

groups-new = Nuovo gruppo
groups-lead = Che cosa possono fare i membri e quale secondo fattore viene loro chiesto.
groups-none = Ancora nessun gruppo
groups-none-text = Un gruppo consente di più ai suoi membri, oppure chiede loro di più.
groups-permissions = Autorizzazioni
groups-members = Membri
permission-users = Gestione degli utenti
permission-groups = Gestione dei gruppi
permission-settings = Gestione delle impostazioni
permission-audit = Lettura del registro di controllo
permission-none = Nessuna
permission-users-what = Creare account, aiutare chi li usa, disattivarli ed eliminarli
permission-groups-what = Creare gruppi e decidere chi ne fa parte
permission-settings-what = Modificare le impostazioni del portale
permission-audit-what = Vedere che cosa è successo e a chi
rule-optional = Facoltativo
rule-required = Obbligatorio
rule-required-from = Obbligatorio (inizio: { $day })
rule-required-since = Obbligatorio (in vigore da: { $day })
rule-methods-all = Tutti i metodi offerti dal portale
rule-methods = Solo: { $names }

group-new-title = Nuovo gruppo
group-new-do = Crea gruppo
group-edit-title = Modifica { $name }
group-may = Che cosa possono fare i membri
group-not-own = Non disponi di questa autorizzazione, quindi non puoi né concederla né revocarla.
group-name-taken = Un altro gruppo ha già questo nome.
group-no-members = In questo gruppo non c’è nessuno.
group-all-members = Mostra tra gli utenti
group-cut = { $count ->
    [one] Viene mostrato solo il primo.
   *[other] Vengono mostrati i primi { $count }.
}
group-add = Aggiungi un membro
group-add-hint = Nome utente o email
group-add-do = Aggiungi
group-remove-named = Rimuovi { $name } dal gruppo
group-delete-title = Eliminare { $name }?
group-delete-members = { $count ->
    [0] In questo gruppo non c’è nessuno.
    [one] L’account del suo unico membro resta.
   *[other] Gli account dei suoi { $count } membri restano.
}
group-delete-lost = I membri perdono ciò che il gruppo consente loro, e ciò che il gruppo chiede loro non viene più chiesto.
group-delete-do = Elimina gruppo

policy-title = Secondo fattore nel gruppo { $name }
policy-lead = Guarda prima che cosa comporta, poi salva.
policy-optional = I membri possono aggiungerne uno. A chi ne ha uno viene chiesto.
policy-from-day = Obbligatorio a partire da un giorno
policy-required-from = Fino ad allora i membri vedono un promemoria in ogni pagina.
policy-required = Chi non ne ha uno dovrà configurarlo al prossimo accesso, prima di ogni altra cosa.
policy-day = A partire dal
policy-day-aside = il giorno inizia alle 00:00 UTC
policy-restrict = Solo alcuni metodi
policy-restrict-hint = Altrimenti i membri possono usare tutti i metodi offerti dal portale.
policy-methods = Metodi che i membri possono usare
policy-preview = Mostra che cosa comporta
policy-meaning = Che cosa comporta oggi
policy-nobody = Nessun membro di questo gruppo può accedere.
policy-fine = { $count ->
    [one] 1 membro ha già tutto ciò che viene chiesto.
   *[other] { $count } membri hanno già tutto ciò che viene chiesto.
}
policy-grace = { $count ->
    [one] 1 membro vedrà un promemoria fino a quel giorno, poi dovrà configurare un secondo fattore.
   *[other] { $count } membri vedranno un promemoria fino a quel giorno, poi dovranno configurare un secondo fattore.
}
policy-stopped = { $count ->
    [one] 1 membro dovrà configurare un secondo fattore al prossimo accesso.
   *[other] { $count } membri dovranno configurare un secondo fattore al prossimo accesso.
}
policy-no-address = { $count ->
    [one] 1 membro non può soddisfare la richiesta e non potrà più accedere: restano solo i codici via email, ma il suo account non può ricevere email.
   *[other] { $count } membri non possono soddisfare la richiesta e non potranno più accedere: restano solo i codici via email, ma i loro account non possono ricevere email.
}
policy-no-method = { $count ->
    [one] 1 membro non può soddisfare la richiesta e non potrà più accedere: qui nessuno dei metodi consentiti è utilizzabile.
   *[other] { $count } membri non possono soddisfare la richiesta e non potranno più accedere: qui nessuno dei metodi consentiti è utilizzabile.
}
policy-only-others = { $count ->
    [one] 1 membro non può soddisfare la richiesta e non potrà più accedere: ha un secondo fattore, ma non tra quelli consentiti.
   *[other] { $count } membri non possono soddisfare la richiesta e non potranno più accedere: hanno un secondo fattore, ma non tra quelli consentiti.
}
policy-more = e ancora { $count }
policy-cut = Sono stati esaminati i primi { $count } membri, non tutti.
policy-save-text = Vale a partire dal prossimo accesso.

audit-title = Registro di controllo
audit-lead = { $count ->
    [one] Che cosa è successo, a chi e chi l’ha fatto. Gli eventi vengono conservati per 1 giorno.
   *[other] Che cosa è successo, a chi e chi l’ha fatto. Gli eventi vengono conservati per { $count } giorni.
}
audit-json = Scarica in formato JSON Lines
audit-by = Da chi
audit-what = Evento
audit-since = Dal giorno
audit-until = Al giorno
audit-every-kind = Tutti gli eventi
audit-do = Mostra
audit-all = Mostra tutto
audit-none = Nessun risultato
audit-none-text = Nessun evento corrisponde alla ricerca.
audit-when = Ora
audit-where = Da dove
audit-command-line = riga di comando
audit-warning = Avviso
audit-alarm = Allarme
audit-visitor = visitatore
audit-note = motivo: { $note }
audit-older = Meno recenti
audit-newest = Più recenti

event-pass-made = Pass monouso creato
event-pass-used = Pass monouso usato
event-account-deleted = Account eliminato
event-group-created = Gruppo creato
event-group-updated = Gruppo modificato
event-group-deleted = Gruppo eliminato
event-member-added = Aggiunta a un gruppo
event-member-removed = Rimozione da un gruppo
event-policy = Requisiti di un gruppo modificati
event-exported = Account o eventi scaricati
event-job = Operazione su più account avviata

refusal-yourself = Questo è il tuo account. Per cambiarlo vai in Modifica i miei dati.
refusal-upward = È coinvolta un’autorizzazione di cui non disponi: puoi guardare, ma non modificare nulla.
refusal-last-holder = Non resterebbe nessuno a gestire i gruppi.
refusal-stops-yourself = Tu non potresti più accedere.
refusal-not-reached = Questo account non può ricevere email: il portale non ne invia, l’indirizzo non è confermato oppure ne è appena stata inviata una.
refusal-no-method = Questo account non ha un secondo fattore.
refusal-not-allowed = Non disponi dell’autorizzazione necessaria.

notice-user-created = L’account di { $name } è stato creato.
notice-user-invited = L’account di { $name } è stato creato e un invito è in arrivo.
notice-methods-removed = { $count ->
    [0] Nell’account di { $name } non c’era più nulla da rimuovere.
    [one] È stato rimosso 1 metodo dall’account di { $name }.
   *[other] Sono stati rimossi { $count } metodi dall’account di { $name }.
}
notice-browsers-ended = { $count ->
    [0] { $name } non aveva nessun browser connesso.
    [one] È stato disconnesso 1 browser di { $name }.
   *[other] Sono stati disconnessi { $count } browser di { $name }.
}
notice-user-disabled = Tutti i browser di { $name } sono stati disconnessi; da ora non potrà più accedere.
notice-user-enabled = { $name } può accedere di nuovo.
notice-user-deleted = L’account { $name } è stato eliminato.
notice-user-link = Un link per { $name } è in arrivo.
notice-group-saved = Il gruppo “{ $name }” è stato salvato.
notice-group-deleted = Il gruppo “{ $name }” è stato eliminato.
notice-member-added = { $name } ora fa parte del gruppo.
notice-member-removed = { $name } non fa più parte del gruppo.
notice-policy-set = Da ora il gruppo “{ $name }” lo richiede.
notice-nobody-selected = Non era selezionato nessuno, quindi non è stato modificato nulla.

problem-no-such-account = Non esiste nessun account con questo nome o indirizzo.
problem-not-a-day = Scegli un giorno.
problem-day-over = Questo giorno è già passato. Scegline uno successivo.
problem-choose-one = Scegli almeno un’opzione.

wanted-user-create = Per creare l’account di { $name }, conferma la tua identità.
wanted-user-edit = Per modificare l’account di { $name }, conferma la tua identità.
wanted-user-methods = Per rimuovere un secondo fattore di { $name }, conferma la tua identità.
wanted-user-pass = Per creare un pass monouso per { $name }, conferma la tua identità.
wanted-user-browsers = Per disconnettere browser di { $name }, conferma la tua identità.
wanted-user-disable = Per disattivare l’account di { $name }, conferma la tua identità.
wanted-user-enable = Per riattivare l’account di { $name }, conferma la tua identità.
wanted-user-delete = Per eliminare l’account di { $name }, conferma la tua identità.
wanted-user-link = Per inviare a { $name } un link per la password, conferma la tua identità.
wanted-bulk = { $count ->
    [one] Per modificare 1 account, conferma la tua identità.
   *[other] Per modificare { $count } account in una volta, conferma la tua identità.
}
wanted-import = Per creare gli account del file, conferma la tua identità.
wanted-group-save = Per salvare il gruppo “{ $name }”, conferma la tua identità.
wanted-group-delete = Per eliminare il gruppo “{ $name }”, conferma la tua identità.
wanted-member-add = Per aggiungere { $name } a un gruppo, conferma la tua identità.
wanted-member-remove = Per rimuovere { $name } da un gruppo, conferma la tua identità.
wanted-policy = Per modificare ciò che richiede il gruppo “{ $name }”, conferma la tua identità.

enrol-removed-lead = Un amministratore ha rimosso il tuo secondo fattore. Configurane ora uno nuovo, basta un minuto; subito dopo entrerai nel tuo account.
enrol-skip = Non ora
grace = Qui un secondo fattore diventa obbligatorio. Inizio: { $day }. { $left }
grace-days = { $count ->
    [one] Manca 1 giorno.
   *[other] Mancano { $count } giorni.
}
grace-last-day = Oggi è l’ultimo giorno.
grace-do = Configuralo

mail-pass-title = È stato creato un pass monouso per il tuo account
mail-pass = Sostituisce il tuo secondo fattore per un solo accesso. Serve anche la tua password. Scadenza: { $when }.
mail-pass-used-title = È stato usato un pass monouso
mail-pass-used = Qualcuno ha effettuato l’accesso con la tua password e con il pass monouso creato dall’amministratore. Il pass non è più valido.

## Qualcosa non ha funzionato

error-400-title = Non è stato possibile leggere la richiesta
error-400-text = Qualcosa mancava o era danneggiato. Non è stato modificato nulla.
error-400-do = Torna indietro, ricarica la pagina e riprova.
error-403-title = Operazione non consentita
error-403-text = Non hai accesso, oppure la pagina non è stata aperta all’indirizzo del portale. Non è stato modificato nulla.
error-403-do = Apri il portale su { $address } e riprova da lì. Se ti serve l’accesso, chiedi all’amministratore.
error-404-title = Questa pagina non esiste
error-404-text = Forse l’indirizzo contiene un errore di battitura, oppure la pagina non c’è più.
error-404-do = Controlla l’indirizzo o riparti dalla pagina iniziale.
error-429-title = Troppe richieste
error-429-text = Ce ne sono state troppe in poco tempo. Non è stato modificato nulla.
error-429-do = Attendi un minuto, poi riprova.
error-500-title = Si è verificato un problema da parte nostra
error-500-text = L’ultima operazione potrebbe non essere stata salvata. Tutto il resto è come prima.
error-500-do = Riprova. Se succede di nuovo, comunica il riferimento all’amministratore.
error-503-title = Il portale è sovraccarico
error-503-text = In questo momento non può rispondere. Non è stato modificato nulla.
error-503-do = Riprova tra un momento.
error-reference = Riferimento
error-home = Vai alla pagina iniziale

## Avvisi

notice-sign-in-failed = Il nome e la password non corrispondono a nessun account. Controllali e riprova.
notice-sign-in-blocked = Troppi tentativi: questo non è stato verificato. Prossimo tentativo possibile: { $when }.
notice-sign-in-expired = Questo accesso è scaduto: sono passati più di 10 minuti, oppure è stato completato in un’altra scheda. Accedi di nuovo.
notice-sign-in-ended = Troppi codici non corrispondevano, quindi questo accesso è stato interrotto. Accedi di nuovo.
notice-signed-out = Hai effettuato la disconnessione.
notice-browser-ended = Questo browser è stato disconnesso. Accedi di nuovo.
notice-method-blocked = Troppi codici non corrispondevano. Prossimo tentativo possibile: { $when }.
notice-renamed = Il nuovo nome è “{ $name }”.
notice-app-removed = L’app “{ $name }” è stata rimossa. Elimina anche la voce nell’app.
notice-key-removed = La chiave “{ $name }” è stata rimossa e non viene più accettata.
notice-key-added = La chiave “{ $name }” è stata aggiunta. Ti verrà chiesta a partire dal prossimo accesso.
notice-key-yours = Questa chiave è già tra le tue: “{ $name }”. Non è stato modificato nulla.
notice-key-taken = Questa chiave è già in uso in questo portale. Usa un’altra chiave.
notice-too-many-keys = Un account può avere al massimo { $most ->
    [one] 1 chiave di sicurezza
   *[other] { $most } chiavi di sicurezza
}. Rimuovine una che non usi.
notice-passkey-unknown = Questo portale non riconosce questa passkey, oppure qui non può essere usata per accedere. Usa nome e password e, se avevi rimosso la passkey dal portale, eliminala anche dal dispositivo o dal gestore di password.
notice-enrolment-stale = Il codice mostrato prima non è più valido. Scansiona o digita quello mostrato ora.
notice-too-many-apps = Un account può avere al massimo { $most ->
    [one] 1 app di autenticazione
   *[other] { $most } app di autenticazione
}. Sostituiscine o rimuovine una.
notice-recovery-used = Hai effettuato l’accesso con un codice di recupero e gli altri tuoi browser sono stati disconnessi. { $left ->
    [0] Non ti resta nessun codice.
    [one] Ti resta 1 codice.
   *[other] Ti restano { $left } codici.
} Hai perso il telefono? Sostituisci l’app in Modifica i miei dati › Accesso.
notice-sheet-works = Il tuo foglio di recupero funziona.
notice-proof-impossible = Per questa modifica serve un secondo fattore, e al momento il tuo non è utilizzabile. Chiedi all’amministratore.
notice-confirmation-over = Non c’è più nulla da confermare: è già stato fatto in un’altra scheda, oppure sono passati più di 10 minuti. Non è stato modificato altro.
notice-nothing-changed = Non è stato modificato nulla.
notice-password-changed = La tua password è stata cambiata. Gli altri tuoi browser sono stati disconnessi.
notice-deactivated = Il tuo account è disattivato e tutti i tuoi browser sono stati disconnessi.
notice-last-administrator = Sei l’unica persona con il ruolo di amministratore: non resterebbe nessuno a riattivare il tuo account. Assegna prima questo ruolo a qualcun altro.
notice-last-method = Qui un secondo fattore è obbligatorio. Aggiungi un altro metodo prima di rimuovere questo.
notice-browser-removed = Il browser è stato disconnesso.
notice-others-removed = { $count ->
    [0] Non c’erano altri browser da disconnettere.
    [one] È stato disconnesso 1 altro browser.
   *[other] Sono stati disconnessi altri { $count } browser.
}
notice-saved = Modifiche salvate.
notice-password-set = La password è stata impostata. Usala per accedere.
notice-check-fields = Alcuni campi vanno ricontrollati.
notice-method-disabled = Troppi codici di seguito non corrispondevano, quindi questo metodo non viene più chiesto. Chiedi all’amministratore di rimuoverlo dal tuo account.

code-malformed = Un codice ha 6 cifre. Digitalo come lo mostra l’app.
code-wrong = Il codice non corrisponde.
code-past = Questo codice risale a circa { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minuti
} fa. Controlla l’orologio del telefono.
code-used = Questo codice è già stato usato. Il prossimo arriva tra { $seconds } s.
code-no-recovery = Un codice di recupero ha 16 lettere e cifre. Digitalo come è scritto sul foglio.
code-unknown-recovery = Il codice non corrisponde o è già stato usato.
tries-left = { $count ->
    [0] Nessun tentativo rimasto.
    [one] 1 tentativo rimasto.
   *[other] { $count } tentativi rimasti.
}

## Che cosa non va in un campo

problem-required = Compila questo campo.
problem-too-long = { $most ->
    [one] Al massimo 1 carattere.
   *[other] Al massimo { $most } caratteri.
}
problem-too-short = { $fewest ->
    [one] Serve almeno 1 carattere.
   *[other] Servono almeno { $fewest } caratteri.
}
problem-bad-name = Usa solo lettere, cifre e . _ -.
problem-bad-characters = Contiene caratteri che qui non si possono usare.
problem-taken = Un altro account lo usa già.
problem-not-an-address = Non sembra un indirizzo email.
problem-too-common = È facile da indovinare. Meglio alcune parole di seguito, senza legame tra loro.
problem-differs = Non coincide con la password qui sopra.
problem-wrong-password = La password non corrisponde.

## Email (il titolo è anche l’oggetto: senza nomi, codici e link)

mail-greeting = Ciao { $name },
mail-about = Riguarda il tuo account { $account } su { $portal }
mail-when = Quando
mail-asked = Richiesta
mail-where = Dove
mail-browser = Browser
mail-by = Da chi
mail-by-machine = Chi gestisce la macchina del portale
mail-method = Metodo
mail-name = Nome
mail-new-address = Nuovo indirizzo

mail-code-sign-in-title = Il tuo codice per accedere
mail-code-sign-in = Digita questo codice nel browser in cui stai effettuando l’accesso.
mail-code-proof-title = Il tuo codice per confermare una modifica
mail-code-proof = Digita questo codice nel browser in cui stai facendo la modifica.
mail-code-enable-title = Il tuo codice per attivare i codici via email
mail-code-enable = Digita questo codice nel browser in cui stai attivando i codici via email. Da quel momento un codice come questo potrà essere il tuo secondo fattore.
mail-code-address-title = Conferma il tuo indirizzo email
mail-code-address = Digita questo codice nel browser in cui hai indicato questo indirizzo, per dimostrare che è tuo.
mail-code-until = Il codice vale una volta sola. Scadenza: { $when }.
mail-code-secret = Nessuno di { $portal } ti chiederà mai questo codice.
mail-code-doubt = Se non l’hai richiesto, qualcuno potrebbe conoscere la tua password: cambiala.
mail-code-ignore = Se non l’hai richiesto, ignora questa email: senza il codice non cambia nulla.

mail-link-until = Il link vale una volta sola. Scadenza: { $when }. Non darlo a nessuno: chi ce l’ha può scegliere la password.
mail-link-copy = Se il pulsante non funziona, apri questo indirizzo:
mail-invitation-title = Il tuo account è pronto
mail-invitation = È stato creato per te un account su { $portal }. Scegli una password, poi potrai accedere.
mail-invitation-after = Dopo l’accesso, configura un secondo fattore in Modifica i miei dati › Accesso. Così l’account resta tuo anche se qualcuno conosce la tua password.
mail-invitation-doubt = Se non ti aspettavi questa email, chiedi a chi gestisce il portale oppure ignorala.
mail-password-title = Scegli una nuova password
mail-password-text = Qualcuno ha richiesto una nuova password per il tuo account. Se eri tu, sceglila ora.
mail-password-factor = Cambia solo la password: se hai un secondo fattore, ti verrà comunque chiesto quando accedi.
mail-password-doubt = Se non l’hai richiesta, non devi fare nulla: la vecchia password è ancora valida.

mail-tried-title = L’account email funziona
mail-test = Questa è un’email di prova di { $portal }. Se la leggi, il portale può inviare email.
mail-test-after = Non devi fare altro.

mail-if-you = Se eri tu, non devi fare nulla.
mail-unless-browsers = Se non eri tu, qualcuno potrebbe essere nel tuo account: disconnetti i browser che non riconosci, poi cambia la password.
mail-unless-password = Se non eri tu, qualcuno conosce la tua password: cambiala.
mail-unless-locked-out = Se non eri tu, qualcuno potrebbe essere nel tuo account: avvisa subito l’amministratore. Se hai ancora un browser connesso, usalo per disconnettere quelli che non riconosci.
mail-unless-ask = Se non eri tu, avvisa subito l’amministratore.
mail-by-other = Questa operazione non è stata fatta da te. Se non te l’aspettavi, chiedi all’amministratore.
mail-not-me = Non ero io

mail-added-title = È stato aggiunto un secondo fattore
mail-added = Potrà esserti chiesto a partire dal prossimo accesso.
mail-replaced-title = È stato sostituito un secondo fattore
mail-replaced = Quello precedente non viene più accettato.
mail-removed-title = È stato rimosso un secondo fattore
mail-removed = Non viene più accettato.
mail-removed-all-title = Il tuo secondo fattore è stato rimosso
mail-removed-all = Il tuo account non ha più un secondo fattore: per entrare basta la password. Configurane di nuovo uno in Modifica i miei dati › Accesso.
mail-disabled-title = È stato disattivato un secondo fattore
mail-disabled = Troppi tentativi di seguito non sono riusciti, quindi non viene più chiesto. L’amministratore può rimuoverlo dal tuo account.
mail-recovery-used-title = È stato usato un codice di recupero
mail-recovery-used = Uno dei tuoi codici di recupero ha sostituito il secondo fattore. Non è più valido: barralo sul foglio.
mail-recovery-made-title = Sono stati creati nuovi codici di recupero
mail-recovery-made = I codici di recupero precedenti non sono più validi: getta via il vecchio foglio.
mail-password-changed-title = La tua password è stata cambiata
mail-password-changed = La password precedente non è più valida.
mail-email-title = Il tuo indirizzo email è stato cambiato
mail-email = Da ora le email sul tuo account arrivano al nuovo indirizzo.
mail-remembered-title = Ora un browser viene ricordato
mail-remembered = Per un certo periodo, in questo browser il secondo fattore non ti verrà più chiesto.
mail-failed-title = Un accesso si è fermato al secondo fattore
mail-failed = Qualcuno ha digitato la tua password corretta, ma non ha superato il secondo fattore e l’accesso è stato interrotto. Nessuno è entrato.
mail-clone-title = Potrebbe esistere una copia della tua chiave di sicurezza
mail-clone = Una chiave di sicurezza ha fornito un numero che aveva già usato, quindi non è stata accettata. Rimuovila in Modifica i miei dati › Accesso, usa un altro metodo e avvisa l’amministratore.
mail-closed-title = Il tuo account è stato disattivato
mail-closed = Tutti i tuoi browser sono stati disconnessi e nessuno può più accedere all’account. Non è stato eliminato nulla.

# Single sign-on e applicazioni: titoli, conferme, eventi, problemi, avvisi.
providers-title = Accesso
provider-remove-title = Rimuovi { $name }
try-title = Prova { $name }
unlink-title = Scollega { $name }
applications-title = Applicazioni
application-new-title = Aggiungi un’applicazione
application-remove-title = Rimuovi { $name }
rule-title = Un percorso di { $name }
rule-remove-title = Rimuovi la regola per { $path }
rule-remove-now = Richiesto ora
rule-remove-then = Richiesto senza la regola
start-title = Le tue applicazioni
no-entry-title = { $name } non si apre
leave-title = Apertura di { $name }
sign-out-title = Vuoi uscire?
wanted-link = Per collegare il tuo account a { $name }, conferma la tua identità.
wanted-unlink = Per scollegare { $name }, conferma la tua identità.
wanted-provider-save = Per modificare l’accesso con { $name }, conferma la tua identità.
wanted-provider-remove = Per rimuovere { $name } dalle modalità di accesso, conferma la tua identità.
wanted-application-save = Per modificare l’applicazione { $name }, conferma la tua identità.
wanted-application-remove = Per rimuovere l’applicazione { $name }, conferma la tua identità.
wanted-open = Per aprire { $name }, conferma la tua identità.
event-linked = Account collegato a un provider di accesso
event-unlinked = Account scollegato da un provider di accesso
problem-not-a-url = Digita un indirizzo come https://wiki.example.org.
problem-https-needed = Deve iniziare con https://. Solo questa macchina può farne a meno.
problem-host-taken = Un’altra applicazione usa già questo host, oppure è quello del portale.
problem-not-a-path = Digita un percorso come /admin, senza punti interrogativi, punti o codici al suo interno.
problem-not-a-number = Digita un numero da 1 a { $most }.
problem-not-a-picture = Scegli un’immagine PNG, JPEG o WebP fino a 64 kB.
problem-not-a-mapping = Ogni riga ha la forma “valore = gruppo”, con il nome di un gruppo esistente.
problem-not-a-network = Digita reti come 10.0.0.0/8, separate da spazi.
problem-not-a-filter = Il filtro deve essere racchiuso tra parentesi e contenere {"{"}name{"}"}.
sso-unreachable = { $name } non ha risposto. Riprova tra un momento o accedi in un altro modo.
sso-cancelled = L’accesso con { $name } è stato annullato.
sso-stale = Questo accesso con { $name } non è più valido: è iniziato più di dieci minuti fa o in un altro browser, oppure è già stato usato. Ricomincia.
sso-untrusted = I dati inviati da { $name } non dimostrano chi sei. Se succede di nuovo, avvisa l’amministratore.
sso-unknown = { $name } ti conosce, ma qui nessun account è collegato a quell’identità. Accedi come al solito e collega il tuo account in Modifica i miei dati › Accesso, oppure chiedi all’amministratore.
sso-not-linked = Esiste già un account con il tuo nome o indirizzo. Accedi a quell’account come al solito, poi collegalo a { $name } in Modifica i miei dati › Accesso.
sso-no-name = { $name } non ha inviato un nome utilizzabile per un account. Avvisa l’amministratore.
sso-not-allowed = Non puoi accedere con { $name }.
sso-no-ticket = Il tuo browser non ha un accesso Windows per questo portale ({ $name }). Accedi con nome e password.
sso-ntlm = Il tuo browser ha proposto un vecchio tipo di accesso Windows che { $name } non accetta. Accedi con nome e password.
notice-linked = Il tuo account è collegato a { $name }. Da ora puoi usarlo per accedere.
notice-unlinked = Il tuo account è stato scollegato da { $name }.
notice-linked-elsewhere = La persona che ha effettuato l’accesso con { $name } ha qui un altro account. Non è stato modificato nulla.
notice-last-way-in = Senza questo collegamento non potresti più accedere. Imposta prima una password o collega un altro provider.
notice-provider-saved = Il provider { $name } è stato salvato.
notice-provider-removed = Il provider { $name } è stato rimosso.
notice-application-saved = L’applicazione { $name } è stata salvata.
notice-application-removed = L’applicazione { $name } è stata rimossa.

## Applicazioni

applications-lead = Il portale sta davanti a queste applicazioni e stabilisce chi può aprire che cosa. Un reverse proxy lo interroga a ogni richiesta.
applications-no-proxy = Nessun reverse proxy è ancora considerato attendibile, quindi nessuno viene fatto passare verso le applicazioni. Nella configurazione, imposta { $setting } sulla rete in cui si trova il tuo.
applications-none = Ancora nessuna applicazione
applications-none-text = Aggiungi un wiki, un sistema di ticket o una dashboard: l’accesso avverrà qui e deciderai tu chi può entrare e se serve un secondo fattore.
application-off = Disattivata
application-rules = { $count ->
    [one] Un’altra regola per 1 percorso
   *[other] Altre regole per { $count } percorsi
}
application-new-lead = All’inizio, per aprirla servono due fattori. Dopo averla aggiunta puoi cambiare questa regola, anche per singoli percorsi.
application-new-do = Aggiungi
application-name-hint = Come compare nella pagina iniziale
application-address = Indirizzo
application-address-hint = Ad esempio https://wiki.example.org. L’intero host deve appartenere a questa applicazione: un percorso di un host usato anche da altre non va bene.
application-sign-out = Indirizzo per uscire
application-sign-out-hint = Dove si esce dall’applicazione stessa. A chi esce dal portale viene mostrato un link a questo indirizzo.
application-enabled = Attiva
application-enabled-hint = Finché è disattivata, nessuno può aprirla.
application-visits = Solo le visite mantengono l’accesso
application-visits-hint = Per pagine che cercano di continuo novità da sole: ciò che fanno i loro script non mantiene l’accesso di nessuno.
application-icon = Icona
application-icon-now = Ecco come appare nella pagina iniziale.
application-icon-none = Ancora nessuna immagine: al suo posto compaiono le prime lettere del nome.
application-icon-file = Immagine
application-icon-hint = PNG, JPEG o WebP fino a 64 kB, meglio se quadrata
application-icon-do = Salva icona
application-icon-remove = Rimuovi icona
application-portal-sign-out = Link per uscire
application-portal-sign-out-text = Fai in modo che l’uscita dall’applicazione porti a questo indirizzo. Qui viene chiesto se uscire anche dal portale: chi non esce dal portale rientra nell’applicazione al clic successivo.
application-signed-out = La tua sessione è terminata. Riapri la pagina per accedere.
application-refused = Questa pagina non può essere aperta.
application-remove-lost = Il portale non farà più passare nessuno verso l’applicazione. Le regole dei suoi percorsi e la sua icona andranno perse.
application-remove-stays = L’applicazione in sé resta com’è, con tutto ciò che contiene.
rules-title = Percorsi
rules-lead = Che cosa serve per aprire un percorso. Se ne corrispondono più d’uno, vale il più lungo.
rules-add = Aggiungi un percorso
rule-need = Richiede
rule-everything = Tutto
rule-everything-else = Tutto il resto
rule-everybody = tutti
rule-only = solo
rule-edit-named = Modifica “{ $path }”
rule-path = Percorso
rule-path-hint = Ad esempio /admin. Comprende anche tutto ciò che si trova al di sotto.
rule-path-taken = Esiste già una regola per questo percorso.
rule-minutes = Minuti
rule-minutes-range = Da 1 a { $most }
rule-groups = Gruppi (nessuno selezionato: accesso per tutti)
need-anyone = Nulla: aperto a chiunque
need-anyone-hint = Con o senza accesso. Solo l’applicazione stessa può tenere fuori qualcuno.
need-signed-in = Accesso
need-signed-in-hint = Con un secondo fattore solo dove è comunque richiesto.
need-two-factors = Due fattori
need-two-factors-hint = Chi ha effettuato l’accesso senza un secondo fattore deve prima fornirne uno.
need-fresh = { $minutes ->
    [one] Un secondo fattore nell’ultimo minuto
   *[other] Un secondo fattore negli ultimi { $minutes } minuti
}
need-fresh-label = Un secondo fattore recente
need-fresh-hint = Viene chiesto di nuovo quando sono passati più minuti di quelli indicati sotto.
start-none = Ancora nulla da aprire
start-none-text = Qui compariranno le applicazioni che puoi aprire.
start-none-manager = Qui compariranno le applicazioni che le persone possono aprire. Per ora non ce n’è nessuna per te.
start-set-up = Configura applicazioni
no-entry-not-allowed = Hai effettuato l’accesso, ma solo i membri di certi gruppi possono aprire questa applicazione, e tu non fai parte di nessuno di essi.
no-entry-not-allowed-do = Se ti serve, chiedi all’amministratore.
no-entry-no-method = Hai effettuato l’accesso, ma qui serve un secondo fattore, e il tuo account non ne ha nessuno che si possa chiedere.
no-entry-no-method-do = Aggiungine prima uno, poi riapri l’applicazione.
no-entry-add = Aggiungi un secondo fattore
leave-text = Ci vuole un momento. Se non succede nulla, prosegui manualmente.
sign-out-text = In questo browser hai effettuato l’accesso a { $portal }.
sign-out-stay = Mantieni l’accesso

## Provider di accesso

sign-in-with = Accedi con { $name }
sign-in-also-out = Forse vuoi uscire anche da qui

login-sso = Single sign-on
login-sso-since = Collegato: { $when }
login-sso-none = Non collegato
login-sso-link = Collega { $name }
login-sso-unlink = Scollega

link-lead = Inserisci il nome e la password che usi lì. La password viene mostrata solo alla directory e non viene conservata.
link-do = Collega

unlink-text = Qui non potrai più accedere con { $name }, e gli altri tuoi browser entrati in quel modo verranno disconnessi. Il tuo account qui resta, e anche quello presso { $name }.
unlink-known = L’account presso il provider: { $subject }
unlink-do = Scollega

providers-lead = Chi può attestare l’identità delle persone, oltre alla password. La pagina di accesso mostra i pulsanti in quest’ordine.
providers-password = Nome e password
providers-password-text = Sempre disponibile: chi ha una password può usarla per accedere, qualunque cosa sia impostata qui sotto.
providers-off = Disattivato
providers-unknown = Persone sconosciute
providers-linked = Account collegati
providers-try = Prova
providers-up = Sposta su
providers-up-named = Sposta su: { $name }
providers-add = Aggiungi un provider
providers-add-do = Aggiungi
providers-add-named = Aggiungi: { $kind }
providers-need-keytab = Prima il portale ha bisogno di un keytab. Imposta { $setting } nella sua configurazione e riavvialo.
providers-need-header = Prima il portale deve conoscere il proxy e i suoi header. Imposta { $setting } nella sua configurazione e riavvialo.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Accesso Windows (Kerberos)
provider-kind-ldap = Directory (LDAP, Active Directory)
provider-kind-header = Header di un reverse proxy
provider-what-openid = Le persone vengono indirizzate lì e poi tornano qui: Microsoft Entra ID, Google, Keycloak e altri.
provider-what-kerberos = Chi ha effettuato l’accesso a Windows nel tuo dominio non digita nessuna password qui.
provider-what-ldap = Nome e password vengono verificati nella tua directory. Non c’è un pulsante: si digitano come sempre nella pagina di accesso.
provider-what-header = Un reverse proxy davanti al portale ha stabilito chi è la persona e lo indica in un header.

provider-asks-always = Chiesto sempre
provider-asks-trust = Chiesto se il provider non ne ha attestato uno
provider-asks-never = Chiesto solo dove è obbligatorio
provider-unknown-refuse = Non possono entrare
provider-unknown-create = Ricevono un account

provider-new-title = Nuovo provider: { $kind }
provider-edit-title = Modifica { $name }
provider-called = Come si chiama
provider-name-hint = Sul pulsante: “Accedi con …”
provider-name-directory-hint = Come compare in Modifica i miei dati › Accesso
provider-name-taken = Un altro provider ha già questo nome.
provider-enabled = Attivo
provider-enabled-hint = Finché è disattivato, nessuno può usarlo per accedere, e chi l’aveva usato per entrare viene disconnesso. I collegamenti con gli account restano.

provider-reached = Come si raggiunge
provider-configured = Questo è impostato nella configurazione del portale e può essere modificato solo lì.
provider-redirect = Indirizzo di reindirizzamento
provider-redirect-hint = Inseriscilo presso il provider, dove registri il portale come applicazione web. Altri nomi: redirect URI, URL di callback, URL di risposta.
provider-redirect-later = Il provider deve conoscere l’indirizzo a cui rimandare le persone. Lo trovi in questa pagina dopo aver salvato il provider.
provider-issuer = Emittente (issuer)
provider-issuer-hint = Il resto viene letto da lì. Entra ID: https://login.microsoftonline.com/ID-DEL-TUO-TENANT/v2.0
provider-client-id = ID client
provider-client-id-hint = Lo ricevi quando registri il portale presso il provider. In Entra ID si chiama ID applicazione.
provider-client-secret = Segreto client (client secret)
provider-secret-again = Per un altro emittente o client, digita di nuovo il segreto.
provider-scopes = Scope
provider-scopes-hint = Oltre a openid, separati da spazi; di solito profile email
provider-principal = Entità servizio (SPN)
provider-principal-hint = Il dominio deve conoscere questo nome (setspn) e il keytab deve contenerne la chiave.
provider-realms = Realm
provider-realms-hint = Realm le cui persone possono entrare, ad esempio CORP.TUO-DOMINIO.ORG; se sono più d’uno, separali con spazi
provider-networks = Reti
provider-networks-hint = Ai browser in queste reti l’accesso viene chiesto in silenzio, senza un clic: 10.0.0.0/8 192.168.7.0/24. Tutti gli altri vedono solo il pulsante, perché fuori dal dominio un browser potrebbe mostrare una finestra per nome e password.
provider-url = Server
provider-url-hint = Ad esempio ldaps://dc1.tuo-dominio.org
provider-url-wrong = Digita un indirizzo come ldaps://dc1.tuo-dominio.org.
provider-url-plain = Senza TLS viene interrogata solo una directory su questa stessa macchina. Usa ldaps:// o STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Per indirizzi ldap://: la connessione viene cifrata prima di trasmettere qualsiasi dato. Con ldaps:// è cifrata fin dall’inizio.
provider-bind = Account che esegue le ricerche
provider-bind-hint = Il suo DN; gli basta poter leggere. Lascia vuoto se nella directory può cercare chiunque.
provider-bind-password = Password di questo account
provider-base = Cerca al di sotto di
provider-base-hint = Ad esempio ou=people,dc=tuo-dominio,dc=org
provider-filter = Filtro
provider-filter-hint = {"{"}name{"}"} è ciò che è stato digitato. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Come si chiamano gli attributi
provider-subject = Valore che non cambia mai
provider-subject-hint = Serve a collegare gli account: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Nome mostrato
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = Che cosa viene chiesto dopo
provider-always = Chiedi sempre
provider-always-hint = Come dopo una password.
provider-trust = Chiedi se il provider non ne ha attestato uno
provider-trust-hint = Il provider deve indicare un metodo o un livello che vale.
provider-never = Non chiedere mai, tranne agli account per cui è obbligatorio
provider-never-hint = Chi entra lì entra anche qui.
provider-amr = Metodi che valgono (amr)
provider-amr-hint = Ne basta uno, ad esempio mfa, otp o hwk. Separati da spazi.
provider-acr = Livelli che valgono (acr)
provider-acr-hint = Per i provider che indicano invece un livello, come Keycloak. Ne basta uno.
provider-max-age = Età massima dell’accesso presso il provider
provider-max-age-hint = In minuti. Se è passato più tempo, al provider viene chiesto di far accedere di nuovo la persona; se il provider non indica quando è avvenuto l’accesso, la persona non entra. Lascia vuoto per nessun limite.

provider-people = Persone che qui nessuno conosce
provider-refuse = Non farle entrare
provider-refuse-hint = L’account viene creato in Utenti e gruppi, e il titolare lo collega in Modifica i miei dati › Accesso.
provider-create = Crea un account per loro
provider-create-hint = Con il nome e l’indirizzo ricevuti. Un account che ha già quel nome non viene mai ceduto: lo collega il titolare.
provider-believes = Considera confermati gli indirizzi che invia
provider-believes-hint = Solo se li ha verificati: codici e link per nuove password vengono inviati lì.
provider-groups-claim = Claim che contiene i gruppi
provider-groups-claim-hint = Di solito groups o roles
provider-group-base = Cerca i gruppi al di sotto di
provider-group-base-hint = Ad esempio ou=groups,dc=tuo-dominio,dc=org. Se è vuoto, i gruppi non vengono cercati.
provider-group-filter = Filtro per i gruppi
provider-group-filter-hint = {"{"}dn{"}"} è la voce della persona. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = Il filtro deve essere racchiuso tra parentesi e contenere {"{"}dn{"}"}.
provider-groups = Che cosa rende membro di un gruppo
provider-groups-hint = Una riga per ciascuno: valore ricevuto = gruppo qui. Da quel momento è il provider a gestire i membri di questi gruppi: aggiunge e rimuove le persone a ogni loro accesso.
provider-groups-here = Gruppi qui: { $names }
provider-groups-none = Qui non ci sono gruppi da associare.

provider-remove-linked = { $count ->
    [0] Nessun account vi è collegato.
    [one] 1 account vi è collegato. Il collegamento viene rimosso, l’account resta.
   *[other] { $count } account vi sono collegati. I collegamenti vengono rimossi, gli account restano.
}
provider-remove-off = Chi era entrato con questo provider viene disconnesso. Per conservare i collegamenti, disattivalo invece di rimuoverlo.
provider-remove-stranded = { $count ->
    [one] Questo account non avrebbe più nessun modo di accedere:
   *[other] Questi account non avrebbero più nessun modo di accedere:
}
provider-remove-stranded-cut = Ne sono elencati dieci; potrebbero essere di più.
provider-remove-stranded-do = Prima fai inviare loro un link per la password, in Utenti e gruppi.
provider-remove-do = Rimuovi provider

try-lead = La directory viene interrogata e vedi che cosa risponde. Nessuno effettua l’accesso e non viene salvato nulla.
tried-lead = Nessuno ha effettuato l’accesso e non è stato salvato nulla.
tried-sign-in = { $name } otterrebbe l’accesso.
tried-create = L’account { $name } verrebbe creato e otterrebbe l’accesso.
tried-nobody = Nessuno otterrebbe l’accesso.
tried-read = La pagina di accesso direbbe:
tried-second-factor = Verrebbe chiesto un secondo fattore, come dopo una password.
tried-spared = In base alla regola del provider, non verrebbe chiesto nessun secondo fattore.
tried-detail = Che cosa non ha funzionato
tried-arrived = Dati ricevuti
tried-arrived-none = Nessuno.
tried-again = Prova di nuovo
tried-settings = Modifica le impostazioni

## Email sui collegamenti con i provider
mail-linked-title = Il tuo account è stato collegato a un provider di accesso
mail-linked = Da ora, chi accede lì con la tua identità può accedere anche qui.
mail-unlinked-title = Il tuo account è stato scollegato da un provider di accesso
mail-unlinked = Nessuno può più usarlo per accedere al tuo account.
mail-provider = Provider
mail-unless-unlink = Se era qualcun altro, scollega il provider in Modifica i miei dati › Accesso e disconnetti tutti gli altri browser.

## Guida

help = Guida
help-contents = Indice
help-here = Ti trovi qui
help-people = Per tutti
help-managers = Aiutare gli altri
help-administrators = Configurare il portale
help-note = Nota
help-hint = Suggerimento
help-important = Importante
help-search = Cerca nella guida
help-found-title = Risultati nella guida
help-found = { $count ->
    [one] 1 risultato
   *[other] { $count } risultati
}
help-found-none = Nessun risultato per “{ $query }”
help-found-none-do = Prova con meno parole o con parole diverse, oppure scorri l’indice.
help-pdf = Scarica la guida in PDF
help-pdf-page = Questa pagina
help-pdf-all = Tutta la guida
help-pdf-making = Creazione del PDF in corso…
help-pdf-loading = Download del PDF in corso…
help-pdf-done = Il PDF è stato scaricato.
help-pdf-cancelled = Operazione annullata. Non è stato scaricato nulla.
help-pdf-failed = Non è stato possibile creare il PDF. Riprova tra un momento.
# Tra i nomi di un elenco; lo spazio ne fa parte.
list-separator = ,{ " " }
list-more = { $names } e altri { $count }
list-unfold = Mostra altri { $count }
count-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
}
count-characters = { $count ->
    [one] 1 carattere
   *[other] { $count } caratteri
}

## Impostazioni › Aspetto

appearance-title = Aspetto
appearance-lead = Come si presenta il portale nelle sue pagine, nelle email e nei PDF.
appearance-name = Nome
appearance-name-hint = In ogni pagina e nelle app di autenticazione. Le app già configurate mantengono quello precedente.
appearance-colour = Colore principale
appearance-colour-hint = Per pulsanti e link, ad esempio #2c55b8. Lascia vuoto per usare quello predefinito del portale.
appearance-contact = Chi chiamare
appearance-contact-hint = Un nome e un numero di telefono, mostrati nella guida e dove qualcuno non può proseguire.
appearance-preview = Anteprima
appearance-sample-link = Un link
appearance-contrast-good = Il testo in questo colore si legge bene: contrasto { $ratio } a 1.
appearance-contrast-bad = Troppo chiaro per il testo: contrasto { $ratio } a 1, serve almeno 5,2.
appearance-logo = Logo
appearance-logo-now = Ecco come appare accanto al nome.
appearance-logo-none = Ancora nessun logo: accanto al nome compare quello predefinito del portale.
appearance-logo-do = Salva logo
appearance-logo-remove = Rimuovi logo
wanted-appearance = Per modificare l’aspetto del portale, conferma la tua identità.
notice-appearance-saved = Modifiche salvate. Ora il portale si presenta così.
problem-not-a-colour = Un colore si scrive con # e sei caratteri: cifre da 0 a 9 o lettere dalla a alla f.
problem-too-light = Il testo in questo colore non si leggerebbe su sfondo bianco: il contrasto è inferiore a 5,2 a 1. Scegli un colore più scuro.
whom-to-call = Chi chiamare: { $contact }

## Il primo accesso

welcome-title = Ti diamo il benvenuto, { $name }
welcome-lead = { $portal } è la porta d’ingresso alle tue applicazioni. Dedica un minuto a questi passaggi:
welcome-factor = Configura un secondo fattore
welcome-factor-text = Il tuo account resta tuo anche se qualcuno conosce la tua password.
welcome-email = Conferma il tuo indirizzo email
welcome-email-text = Così potrai ricevere gli avvisi e i link per una nuova password.
welcome-help = Leggi come funziona
welcome-help-text = Che cosa viene chiesto e quando, e che cosa fare se perdi il telefono.
welcome-done = Non mostrare più

sheet-pdf = Salva come PDF
deadline-soon = Tra due minuti ciò che stai facendo qui terminerà e i dati inseriti andranno persi.
deadline-more = Mi serve più tempo
offline = Sei offline. Ciò che hai digitato resta qui: potrai continuare quando torna la connessione.
