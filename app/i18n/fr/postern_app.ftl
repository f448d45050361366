# Postern, French. Simple, court, « vous », sans point d’exclamation. L’espace insécable précède : ; ? et borde les guillemets.
# Les pages insèrent les dates et les noms : { $when }, { $name }.

## Toutes les pages

page-title = { $page } · { $portal }
skip = Aller au contenu
cookies = Cette application utilise des cookies pour permettre la connexion. En continuant à l’utiliser, vous acceptez l’utilisation de cookies.
language = Langue
theme = Apparence
theme-system = Automatique
theme-light = Clair
theme-dark = Sombre
cancel = Annuler
busy-checking = Vérification…
busy-saving = Enregistrement…
busy-working = Un instant…

## Dates et heures (écrites par le serveur ; le navigateur les met à l’heure locale)

month = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
day = { $day ->
    [1] 1er
    [one] { $day }
   *[other] { $day }
} { $month } { $year }
moment = { $day } à { $time } UTC

## Session ouverte : barre du haut et rubriques

menu = Menu du compte { $name }
menu-edit = Modifier mes données
menu-sign-out = Se déconnecter
panels = Mes données
panel-profile = Profil
panel-login = Connexion
panel-password = Mot de passe
panel-browsers = Navigateurs
panel-activity = Activité
panel-data = Données enregistrées

## Connexion

sign-in-title = Se connecter
sign-in-to = pour accéder à { $place }
sign-in-name = Identifiant ou adresse e-mail
sign-in-password = Mot de passe
sign-in-do = Se connecter
sign-in-busy = Connexion…
sign-in-passkey = Se connecter avec une clé d’accès
password-show = Afficher le mot de passe

## Second facteur

second-factor-title = Saisissez le code de votre application d’authentification
second-factor-key = Utilisez votre clé de sécurité ou cet appareil
second-factor-page = Second facteur
second-factor-not-you = Ce n’est pas vous ?
second-factor-code = Code
second-factor-code-hint = 6 chiffres, un nouveau code toutes les 30 secondes
second-factor-remember = Se souvenir de ce navigateur pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
second-factor-remember-hint = à compter de votre dernière visite ; à éviter sur un ordinateur partagé
second-factor-do = Continuer
second-factor-key-text = Branchez votre clé et touchez-la, ou utilisez l’empreinte digitale, le visage ou le code PIN de cet appareil. Votre téléphone convient aussi, avec le code affiché par le navigateur.
second-factor-key-do = Utiliser la clé de sécurité
second-factor-others = Utiliser une autre méthode
second-factor-lost = Vous avez perdu votre téléphone ? Votre administrateur peut supprimer le second facteur de votre compte. Vous pourrez ensuite vous reconnecter.
method-app = Application d’authentification
method-key = Clé de sécurité ou cet appareil
method-recovery = Codes de secours
second-factor-recovery = Saisissez l’un de vos codes de secours
recovery-code = Code de secours
recovery-code-hint = 16 lettres et chiffres, sur votre feuille de secours

## Clés de sécurité : ce qui peut résulter d’une demande, chaque fois avec la suite à donner

key-waiting = En attente de votre clé…
key-no-script = Les clés de sécurité ont besoin de scripts (JavaScript), qui sont désactivés ici ou n’ont pas pu être chargés. Activez-les et rechargez la page, ou utilisez une autre méthode.
key-cancelled = Aucune clé n’a répondu : la demande a été fermée, ou la clé ne fait pas partie de celles de ce compte. Réessayez ou utilisez une autre méthode.
key-not-added = Aucune clé n’a été ajoutée : la demande a été fermée, ou la clé a besoin d’un code PIN qui n’est pas encore défini. Réessayez, ou définissez d’abord un code PIN dans les réglages du système ou de la clé.
key-timed-out = Il ne s’est rien passé pendant 5 minutes et la demande a été retirée. Réessayez : la page la présentera de nouveau.
key-elsewhere = Cette page a été ouverte à l’adresse { $here }, mais les clés de sécurité ne fonctionnent qu’à l’adresse { $address }.
key-elsewhere-do = Ouvrir le portail à cette adresse
key-unsupported = Ce navigateur ne prend pas en charge les clés de sécurité. Utilisez un navigateur récent ou une autre méthode.
key-forbidden = Le navigateur n’autorise pas les clés de sécurité sur cette page. Ouvrez le portail dans sa propre fenêtre, ou utilisez une autre méthode.
key-unable = Cette clé ne peut pas faire ce qui est nécessaire : il lui manque peut-être un code PIN. Définissez-en un dans les réglages du système ou de la clé, ou utilisez une autre clé.
key-failed = La clé ou le navigateur a signalé un problème. Débranchez la clé, rebranchez-la, puis réessayez.
key-missing = Aucune réponse de clé n’est parvenue au portail. Réessayez ou utilisez une autre méthode.
key-stale = Cette réponse est arrivée trop tard ou a déjà servi. Réessayez.
key-unknown = Cette clé n’est pas l’une des vôtres, ou elle a été supprimée de votre compte. Essayez une autre clé ou utilisez une autre méthode.
key-not-verified = Jusqu’ici, cette clé demandait votre code PIN, votre empreinte digitale ou votre visage, mais pas cette fois. Réessayez et confirmez de cette façon ; si la clé n’a plus de code PIN, définissez-en un.
key-suspicious = Cette clé a donné un numéro qui avait déjà servi. Il en existe peut-être une copie : elle n’a donc pas été acceptée. Réessayez une fois ; si cela se reproduit, utilisez une autre méthode, supprimez la clé et prévenez votre administrateur.
key-made-elsewhere = Cette réponse était destinée à une autre adresse ou venait d’une autre page. Ouvrez le portail à sa propre adresse et réessayez.
key-kind-unsupported = Le portail ne sait pas vérifier les clés de ce type. Utilisez une autre clé.

why-new-browser = Cette vérification a lieu parce que c’est votre première connexion avec ce navigateur.
why-unvisited = Cette vérification a lieu parce que votre dernière visite avec ce navigateur remonte à plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
why-too-old = Cette vérification a lieu parce qu’un navigateur est mémorisé pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} au maximum.
why-idle = Cette vérification a lieu parce que ce navigateur n’a pas servi depuis un moment et n’est pas mémorisé.
why-signed-out = Cette vérification a lieu parce que vous aviez fermé votre session dans ce navigateur.
why-ended-by-owner = Cette vérification a lieu parce que ce navigateur a été déconnecté depuis un autre ({ $when }).
why-ended-by-manager = Cette vérification a lieu parce qu’un gestionnaire a déconnecté ce navigateur ({ $when }).
why-account-changed = Cette vérification a lieu parce que votre mot de passe ou votre second facteur a changé ({ $when }).
why-recovery-used = Cette vérification a lieu parce qu’un code de secours a servi à une connexion ailleurs ({ $when }).

## Aucune méthode à demander

no-method-title = Votre second facteur ne peut pas être utilisé ici
no-method-text = Votre compte est protégé par un second facteur que ce portail ne propose pas pour le moment.
no-method-kept = Rien n’a été modifié : votre compte et votre second facteur sont restés tels quels.
no-method-do = Demandez à votre administrateur de réactiver la méthode ou de supprimer le second facteur de votre compte.
no-method-locked = Trop de codes à la suite ne correspondaient pas : votre second facteur n’est plus demandé.
no-method-locked-do = Demandez à votre administrateur de supprimer le second facteur de votre compte. Si ces essais ne viennent pas de vous, dites-le-lui : quelqu’un connaît peut-être votre mot de passe.
no-method-recovery = Utiliser un code de secours
no-method-cancel = Retour à la connexion

## Ajouter une application d’authentification

enrol-title = Ajouter une application d’authentification
enrol-replace-title = Remplacer « { $name } »
enrol-replace-lead = L’ancienne application reste active jusqu’à ce que vous ayez saisi un code de la nouvelle.
enrol-lead = Toute application qui génère des codes à 6 chiffres convient : Google ou Microsoft Authenticator, Mots de passe d’Apple, Aegis, 1Password et d’autres.
enrol-forced-title = Configurez votre second facteur
enrol-forced-lead = Ce portail demande un second facteur en plus de votre mot de passe. Configurez-le maintenant : cela prend une minute, et vous aurez ensuite accès au portail.
enrol-or-key = Utiliser plutôt une clé de sécurité ou cet appareil
enrol-or-email = Ou recevoir un code par e-mail
enrol-or-app = Utiliser plutôt une application d’authentification
enrol-scan = Scanner
enrol-scan-text = Ouvrez votre application d’authentification, choisissez d’ajouter un compte, puis visez ce code avec l’appareil photo.
enrol-qr = QR code du code de configuration du compte { $account }. Le même code figure sous forme de texte à l’étape suivante.
enrol-open = Ouvrir dans l’application sur ce téléphone
enrol-type = Ou saisir le code
enrol-type-text = Impossible de scanner ? Saisissez ce code de configuration dans l’application.
enrol-code = Code de configuration
enrol-details = Compte { $account }, basé sur l’heure, 6 chiffres
enrol-copy = Copier
enrol-copied = Copié
enrol-print-text = Ce code ne s’affiche que maintenant. Imprimez-le et gardez-le en lieu sûr, au cas où vous perdriez votre téléphone.
enrol-print = Imprimer la feuille
enrol-confirm = Confirmer
enrol-name = Nom de cette application
enrol-name-default = Mon téléphone
enrol-name-hint = Pour distinguer vos appareils
enrol-now = Code affiché en ce moment
enrol-do = Activer
enrol-renew = Créer un nouveau code

## Ajouter une clé de sécurité

enrol-key-title = Ajouter une clé de sécurité
enrol-key-lead = Une clé à brancher ou à approcher de votre téléphone, ou bien l’empreinte digitale, le visage ou le code PIN d’un appareil. Elle ne fonctionne que pour ce portail : personne ne peut vous la soutirer.
enrol-key-lead-passkey = Une clé à brancher ou à approcher de votre téléphone, ou bien l’empreinte digitale, le visage ou le code PIN d’un appareil. Elle ne fonctionne que pour ce portail : personne ne peut vous la soutirer. Si elle demande l’empreinte digitale, le visage ou le code PIN, elle vous connecte aussi sans mot de passe : c’est une clé d’accès.
enrol-key-name = Nom de cette clé
enrol-key-name-default = Clé de sécurité
enrol-key-name-hint = Sans changement de votre part, la clé prend le nom de son modèle
enrol-key-what = Le navigateur prend ensuite le relais : choisissez la clé, touchez-la ou confirmez sur votre appareil, et autorisez ce portail à la voir.
enrol-key-device = Utiliser cet appareil
enrol-key-do = Utiliser une clé ou un téléphone
enrol-key-which = Touchez-la encore une fois pour voir laquelle.

sheet-portal = Portail
sheet-address = Adresse
sheet-account = Compte
sheet-date = Date d’impression
sheet-code = Code de configuration
sheet-codes = Codes de secours
sheet-codes-text = Chacun remplace une seule fois votre second facteur. Rayez ceux que vous avez utilisés.
sheet-lost-title = Si vous perdez votre téléphone
sheet-lost-any-title = Si vous avez perdu votre second facteur
sheet-lost-app = Installez une application d’authentification sur votre nouveau téléphone, puis scannez ce QR code ou saisissez le code de configuration. L’application affiche de nouveau les codes de votre compte et vous vous connectez comme d’habitude. Remplacez ensuite l’application dans Modifier mes données › Connexion.
sheet-lost-codes = Connectez-vous avec votre mot de passe, choisissez « Utiliser une autre méthode » et saisissez l’un de ces codes de secours. Remplacez ensuite ce que vous avez perdu dans Modifier mes données › Connexion.
sheet-lost-both = Connectez-vous avec votre mot de passe, choisissez « Utiliser une autre méthode » et saisissez l’un des codes de secours. Ou bien installez une application d’authentification sur votre nouveau téléphone et scannez ce QR code. Remplacez ensuite l’application dans Modifier mes données › Connexion, et rayez le QR code de cette feuille.
sheet-title = Feuille de secours
sheet-keep = Avec cette feuille, il ne manque plus que votre mot de passe pour entrer dans votre compte. Rangez-la avec votre passeport.
sheet-added-title = « { $name } » : activation réussie
sheet-added-lead = Son code sera demandé dès votre prochaine connexion. Il reste une chose à faire : gardez cette feuille pour le jour où vous perdriez votre téléphone.
sheet-replaced-lead = Elle remplace « { $old } », qui n’est plus acceptée. Vos autres navigateurs ont été déconnectés.
sheet-key-lead = Elle sera demandée dès votre prochaine connexion. Il reste une chose à faire : gardez cette feuille pour le jour où vous perdriez la clé.
sheet-email-lead = Un code vous sera envoyé par e-mail dès votre prochaine connexion. Il reste une chose à faire : gardez cette feuille pour le jour où vous ne pourriez pas lire vos e-mails.
sheet-made-title = Vos nouveaux codes de secours
sheet-made-lead = Les codes que vous aviez avant ne fonctionnent plus.
sheet-once-app = Cette feuille ne s’affiche que maintenant et n’est enregistrée nulle part. Imprimez-la avant de continuer.
sheet-once = Cette feuille ne s’affiche que maintenant et n’est enregistrée nulle part. Avant de continuer, imprimez-la ou copiez les codes en lieu sûr.
sheet-print = Imprimer
sheet-copy = Copier les codes
sheet-download = Télécharger les codes
sheet-file = Codes de secours du compte { $account }, { $portal }. Chacun ne sert qu’une fois.
sheet-done = Ma feuille est en lieu sûr

## Renommer et supprimer une application d’authentification

rename-title = Renommer « { $name } »
rename-page = Renommer le second facteur
rename-do = Enregistrer

remove-title = Supprimer « { $name } » ?
remove-page = Supprimer le second facteur
remove-text = Les codes de cette application ne seront plus acceptés, et tous vos autres navigateurs seront déconnectés. Supprimez aussi l’entrée correspondante dans l’application.
remove-key-text = Cette clé ne sera plus acceptée, et tous vos autres navigateurs seront déconnectés. Une clé d’accès peut aussi être supprimée de votre appareil ou de votre gestionnaire de mots de passe.
remove-last = C’est votre seule méthode : ensuite, votre compte ne sera plus protégé que par le mot de passe.
remove-do = Supprimer
remove-keep = Conserver

## E-mail

method-email = Code par e-mail
mail-code = Code
mail-code-hint = 8 chiffres
second-factor-email = Saisissez le code reçu par e-mail
mail-send = Envoyer le code
mail-send-again = Renvoyer le code
mail-state-ask = Nous allons envoyer un code à { $address }.
mail-state-taken = Le serveur de messagerie a pris en charge l’e-mail destiné à { $address }.
mail-state-taken-at = Prise en charge : { $when }.
mail-state-under-way = L’e-mail destiné à { $address } est en cours d’envoi.
mail-state-delayed = Le serveur de messagerie n’a pas encore pris en charge l’e-mail destiné à { $address }. De nouvelles tentatives auront lieu.
mail-state-until = Expiration du code : { $when }.
mail-state-again = Rien reçu ? Regardez aussi dans le courrier indésirable. Le même code peut être renvoyé.
mail-state-again-at = Rien reçu ? Regardez aussi dans le courrier indésirable. Nouvel envoi du même code possible : { $when }.
busy-sending = Envoi…
code-no-mail-code = Le code reçu par e-mail comporte 8 chiffres.
code-mail-over = Ce code n’est plus valable. Demandez-en un nouveau.
enrol-email-title = Activer les codes par e-mail
enrol-email-lead = À chaque connexion, vous recevez un code par e-mail. Une application d’authentification ou une clé de sécurité vous protège mieux : quiconque lit vos e-mails a aussi le code.
enrol-email-do = Activer
address-title = Confirmez votre adresse
address-lead = Le code montre que vous recevez des e-mails à cette adresse. Rien n’est envoyé à une adresse qui n’a pas été confirmée.
address-do = Confirmer
address-nudge = Votre adresse e-mail
address-unconfirmed = Cette adresse n’est pas encore confirmée : rien ne montre que vous y recevez des e-mails. Tant qu’elle ne l’est pas, rien n’y est envoyé : ni code, ni alerte, ni nouveau mot de passe.
address-confirm = La confirmer
address-waiting = L’adresse { $address } remplacera votre adresse dès que vous aurez saisi le code qui y a été envoyé.
address-enter = Saisir le code
profile-email-confirmed = Confirmée. Une nouvelle adresse doit être confirmée avant de remplacer celle-ci.
login-email-off = Codes envoyés à { $address }
login-email-on = Un code est envoyé par e-mail à la connexion
remove-email-text = Plus aucun code ne sera envoyé par e-mail, et tous vos autres navigateurs seront déconnectés.
wanted-add-email = Pour activer les codes par e-mail, confirmez votre identité.
wanted-manage = Pour ouvrir les pages de gestion, confirmez votre identité.
wanted-set-mail = Pour définir le compte de messagerie du portail, confirmez votre identité.
wanted-remove-mail = Pour que le portail n’envoie plus d’e-mails, confirmez votre identité.
notice-email-removed = Les codes envoyés à « { $name } » sont désactivés.
notice-email-on = Les codes par e-mail sont activés : ils sont envoyés à { $address }.
notice-mail-not-before = Prochain envoi possible : { $when }.
notice-address-confirmed = L’adresse { $address } est confirmée.
notice-link-sent = Si ce nom correspond à un compte qui peut recevoir des e-mails, un lien est en cours d’envoi. Il est valable une heure.
notice-mail-set = Le compte de messagerie est enregistré. Envoyez maintenant un e-mail de test.
notice-mail-removed = Le portail n’envoie plus d’e-mails.
notice-test-taken = Le serveur de messagerie a pris en charge l’e-mail de test : { $answer }
notice-test-failed = L’e-mail de test n’a pas été envoyé : { $answer }
problem-used-by-method = Des codes sont envoyés à cette adresse. Désactivez d’abord les codes par e-mail.
problem-not-a-host = Ce n’est ni le nom ni l’adresse d’un serveur.
problem-not-a-port = Un port est un nombre compris entre 1 et 65535.
problem-tls-needed = Sans TLS, les e-mails ne peuvent passer que par un serveur situé sur la même machine.
problem-type-again = Pour un autre serveur ou utilisateur, saisissez de nouveau le mot de passe.
forgotten-link = Mot de passe oublié ?
forgotten-title = Mot de passe oublié
forgotten-lead = Nous vous envoyons un lien pour en choisir un autre. Votre second facteur reste nécessaire.
forgotten-do = Envoyer le lien
forgotten-back = Retour à la connexion
settings = Paramètres
panel-mail = E-mail
mail-settings-title = E-mail
mail-settings-lead = Le compte avec lequel le portail envoie ses e-mails : codes, liens et alertes aux personnes concernées.
mail-fixed = Le compte de messagerie est défini dans la configuration du portail et ne peut être modifié que là.
mail-host = Serveur de messagerie
mail-host-hint = Par exemple mail.votre-domaine.org
mail-port = Port
mail-port-hint = En général 465 ou 587
mail-tls = Chiffrement
mail-tls-wrapper = TLS dès le début (465)
mail-tls-starttls = STARTTLS, obligatoire (587)
mail-tls-none = Aucun, vers cette machine uniquement (25)
mail-user = Utilisateur
mail-password = Mot de passe
mail-password-hint = Enregistré sous forme chiffrée, jamais réaffiché
mail-password-kept = Laissez vide pour conserver celui qui est enregistré
mail-sender-address = Adresse de l’expéditeur
mail-sender-name = Nom de l’expéditeur
mail-sender-name-hint = { $portal } par défaut
mail-remove = Ne plus envoyer d’e-mails
mail-remove-title = Ne plus envoyer d’e-mails ?
mail-remove-text = Le compte de messagerie sera effacé. Il n’y aura plus de codes par e-mail, de liens en cas de mot de passe oublié ni d’alertes.
mail-remove-depending = { $count ->
    [one] Ce compte n’a pas d’autre second facteur ; il ne sera plus possible de s’y connecter :
   *[other] Ces { $count } comptes n’ont pas d’autre second facteur ; il ne sera plus possible de s’y connecter :
}
mail-test-title = Test
mail-test-to = Envoyer un e-mail de test à
mail-test-do = Envoyer un e-mail de test
outbox-title = E-mails en cours d’envoi
outbox-waiting = { $count ->
    [0] Aucun e-mail en attente
    [one] { $count } e-mail en attente
   *[other] { $count } e-mails en attente
}
outbox-oldest = Le plus ancien : { $when }
outbox-sent = Envoyés en 24 heures : { $count }
outbox-dropped = abandonnés : { $count }
outbox-error = Dernier message du serveur de messagerie : { $error }
event-second-factor-failed = Mot de passe correct, second facteur incorrect cinq fois
event-email-confirmed = Adresse e-mail confirmée
event-settings = Paramètres du portail modifiés
event-mail-failed = Un e-mail n’a pas pu être envoyé

## Codes de secours

codes-left = Il en reste { $left } sur { $of }, créés le { $when }
codes-none = Pour le jour où vous perdriez votre téléphone : dix codes sur papier
codes-later = Vous recevez dix codes sur papier avec votre première méthode
codes-tested = Feuille testée
codes-untested = Feuille non testée
codes-tested-when = Feuille testée le { $when }
codes-few = Créez-en de nouveaux avant qu’il n’en reste plus.
codes-make = Créer des codes
codes-renew = Nouveaux codes
codes-test = Tester ma feuille
new-codes-title = Nouveaux codes de secours
new-codes-offer-title = { $left ->
    [0] C’était votre dernier code de secours
    [one] Il vous reste { $left } code de secours
   *[other] Il vous reste { $left } codes de secours
}
new-codes-offer = Créez-en dix nouveaux maintenant, pour ne pas risquer de perdre l’accès à votre compte. Les anciens ne fonctionneront plus.
new-codes-void = Vous recevez dix nouveaux codes. Les anciens ne fonctionneront plus, y compris ceux des feuilles déjà imprimées.
new-codes-first = Vous recevez dix codes pour le jour où vous perdriez votre téléphone. Chacun ne sert qu’une fois.
new-codes-once = Ils ne s’affichent qu’une fois. Prévoyez une imprimante ou un endroit sûr.
new-codes-do = Créer dix nouveaux codes
new-codes-later = Plus tard
test-title = Tester votre feuille de secours
test-text = Saisissez n’importe quel code de votre feuille, pour vérifier que c’est la bonne et que vous arrivez à la lire. Le code reste valable.
test-do = Tester

## La confirmation demandée avant une modification

confirm-title = Confirmez votre identité
confirm-why = Cette confirmation est valable 10 minutes.
confirm-password = Votre mot de passe
confirm-do = Confirmer
confirm-cancel = Ne rien modifier
wanted-add-app = Pour ajouter une application d’authentification, confirmez votre identité.
wanted-replace-app = Pour remplacer « { $name } », confirmez votre identité.
wanted-add-key = Pour ajouter une clé de sécurité, confirmez votre identité.
wanted-rename = Pour renommer « { $name } », confirmez votre identité.
wanted-remove = Pour supprimer « { $name } », confirmez votre identité.
wanted-codes = Pour créer de nouveaux codes de secours, confirmez votre identité.
wanted-password = Pour changer votre mot de passe, confirmez votre identité. Le nouveau est conservé en attendant.
wanted-email = Pour changer votre adresse e-mail, confirmez votre identité. Votre saisie est conservée en attendant.
wanted-deactivate = Pour désactiver votre compte, confirmez votre identité.

## Le premier compte d’administration

set-up-title = Configurer le portail
set-up-lead = Bienvenue. Créez votre compte : c’est le premier, et il administre ce portail.
set-up-name = Identifiant
set-up-name-hint = Lettres, chiffres et . _ - ; il vous sert à vous connecter
set-up-display-name = Votre nom
set-up-display-name-hint = Tel que les autres le voient
set-up-email = Adresse e-mail
optional = facultatif
set-up-do = Créer le compte
set-up-busy = Création…

## Mots de passe

set-password-title = Choisissez un mot de passe
password-new = Mot de passe
password-other = Nouveau mot de passe
password-repeat = Confirmez le mot de passe
password-hint = { $fewest ->
    [one] Au moins { $fewest } caractère.
   *[other] Au moins { $fewest } caractères.
} Quelques mots à la suite sont faciles à retenir et difficiles à deviner.
set-password-do = Définir le mot de passe

password-title = Mot de passe
password-do = Changer le mot de passe
password-others = Changer le mot de passe déconnecte vos autres navigateurs.
strength-good = Bon : difficile à deviner.
strength-very-good = Très bon : très difficile à deviner.

## Liens inutilisables

dead-set-up-title = Ce lien de configuration ne peut pas être utilisé
dead-set-up-text = Un lien de configuration est valable une seule fois, pendant une heure. Celui-ci a déjà été utilisé, date de plus d’une heure ou n’a jamais été créé.
dead-set-up-do = Si le portail n’a pas encore de compte, redémarrez-le : un nouveau lien s’affiche sur sa console.
dead-password-title = Ce lien de mot de passe ne peut pas être utilisé
dead-password-text = Un lien pour un nouveau mot de passe est valable une seule fois, pendant une heure, et une invitation une seule fois, pendant une semaine. Ce lien a déjà été utilisé, est plus ancien ou n’a jamais été créé.
dead-password-do = Demandez un nouveau lien à la personne qui vous l’a envoyé. Votre mot de passe n’a pas changé.
dead-sign-in = Aller à la connexion

## Modifier mes données : Profil

profile-title = Profil
profile-lead = Qui vous êtes dans ce portail.
profile-name = Votre nom
profile-account = Identifiant
profile-language = Langue
profile-email = Adresse e-mail
profile-email-hint = Elle vous permet aussi de vous connecter.
profile-do = Enregistrer
protect-title = Protégez votre compte
protect-text = Pour l’instant, votre mot de passe suffit pour ouvrir votre compte. Avec un second facteur, votre compte reste à vous même si quelqu’un connaît votre mot de passe.
protect-do = Configurer un second facteur

## Modifier mes données : Connexion

login-title = Connexion
login-lead = Avec un second facteur, votre compte reste à vous même si quelqu’un connaît votre mot de passe. Il est demandé dès votre prochaine connexion.
login-methods = Second facteur
login-first-title = Que choisir
login-first-text = Une application d’authentification est le plus simple pour commencer : elle génère un code à 6 chiffres sur votre téléphone, fonctionne sans réseau et se configure en une minute.
login-first-key = Votre téléphone, votre ordinateur ou une clé de sécurité : touchez la clé, ou utilisez l’empreinte digitale, le visage ou le code PIN. La configuration prend une minute.
login-first-both = Cet appareil ou une clé de sécurité offre la meilleure protection : personne ne peut vous la soutirer. Une application d’authentification sur votre téléphone fonctionne partout ailleurs. L’une comme l’autre se configure en une minute, et vous pouvez avoir les deux.
login-none = Aucune méthode ne peut être ajoutée dans ce portail pour le moment. Demandez à votre administrateur.
login-app-off = Codes à 6 chiffres d’une application sur votre téléphone
login-key-off = Empreinte digitale, visage ou code PIN d’un appareil, ou clé à brancher
login-key-add = clé de sécurité
login-key-count = { $count ->
    [one] { $count } clé
   *[other] { $count } clés
}
login-key-passkey = Clé d’accès
login-key-synced = Clé d’accès synchronisée
login-app-count = { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
login-method-hidden = Indisponible dans ce portail pour le moment
login-state-on = Activé
login-state-off = Désactivé
login-method-since = Activation : { $when }
login-method-used = dernière utilisation : { $when }
login-method-unused = aucune utilisation
login-add = Configurer
login-add-another = Ajouter
login-full = Un compte ne peut pas en avoir plus.
login-rename = Renommer
login-rename-named = Renommer « { $name } »
login-replace = Remplacer
login-replace-named = Remplacer « { $name } »
login-remove = Supprimer
login-remove-named = Supprimer « { $name } »
login-required = Un second facteur est obligatoire ici : la dernière méthode ne peut pas être supprimée.
login-password = Mot de passe
login-password-set = Défini le { $when }
login-password-none = Ce compte n’a pas de mot de passe
login-password-change = Changer

## Modifier mes données : Navigateurs

browsers-title = Navigateurs
browsers-lead = Les navigateurs connectés à votre compte. Déconnectez ceux que vous ne reconnaissez pas, puis changez votre mot de passe.
browsers-this = Ce navigateur
browsers-unknown = Navigateur inconnu
browsers-named = { $browser } sous { $system }
browsers-address = Adresse
browsers-first = Premier accès
browsers-last = Dernier accès
browsers-until = Mémorisé jusqu’au
browsers-ends = Déconnexion
browsers-ends-when = { $when } en cas d’inactivité
browsers-end = Déconnecter
browsers-end-named = Déconnecter { $name }
browsers-end-others = Déconnecter tous les autres
browsers-only = Aucun autre navigateur n’est connecté à votre compte.

## Modifier mes données : Activité

activity-title = Activité
activity-lead = Les { $most } derniers événements de votre compte. Vous ne reconnaissez pas l’un d’eux ? Changez votre mot de passe et déconnectez les navigateurs inconnus.
activity-none = Rien pour l’instant.
activity-by = par { $name }
event-sign-in = Connexion
event-sign-in-failed = Échec de la connexion : mot de passe incorrect
event-password = Mot de passe changé
event-password-link = Lien de nouveau mot de passe créé
event-code = Second facteur accepté
event-code-failed = Second facteur refusé
event-code-again = Code utilisé une deuxième fois, refusé
event-method-disabled = Trop d’échecs à la suite : méthode désactivée
event-clone = Clé de sécurité avec un ancien compteur : il en existe peut-être une copie
event-enrol-begin = Ajout d’un second facteur commencé
event-enrol-finish = Second facteur ajouté
event-enrol-cancel = Ajout d’un second facteur abandonné
event-method-removed = Second facteur supprimé
event-method-replaced = Second facteur remplacé
event-method-renamed = Second facteur renommé
event-recovery-used = Code de secours utilisé
event-recovery-made = Codes de secours créés
event-sheet-tested = Feuille de secours testée
event-proof = Modification confirmée
event-proof-failed = Échec de la confirmation d’une modification
event-remembered = Navigateur mémorisé
event-browser-ended = Navigateur déconnecté
event-account-created = Compte créé
event-account-updated = Profil modifié
event-email = Adresse e-mail changée
event-account-disabled = Compte désactivé
event-account-enabled = Compte activé
event-clock = L’horloge du portail a été retardée
event-seal = Un secret enregistré du compte est endommagé
event-other = Événement inconnu de cette version du portail

## Modifier mes données : Données enregistrées

data-title = Données enregistrées
data-lead = Tout ce que ce portail conserve à votre sujet.
data-all = Vos données
data-secrets = Les mots de passe, les secrets de vos applications d’authentification et les codes de secours n’y figurent pas : le portail ne les montre à personne, pas même à vous.
data-download = Télécharger en JSON
data-show = Afficher ici
data-json = Vos données en JSON
data-deactivate = Désactiver mon compte
data-deactivate-text = Tous vos navigateurs seront déconnectés, et plus personne ne pourra se connecter à ce compte.
deactivate-title = Désactiver votre compte ?
deactivate-text = Tous vos navigateurs seront déconnectés, et plus personne ne pourra se connecter à ce compte. Rien ne sera supprimé.
deactivate-back = Seul un administrateur pourra le réactiver.
deactivate-keep = Conserver

## Utilisateurs et groupes

people = Utilisateurs et groupes
panel-groups = Groupes
people-edit = Modifier
people-delete = Supprimer
people-means = Ce que cela implique
people-reason = Motif
people-reason-hint = Pour le journal d’audit : par exemple, comment vous savez que c’est bien cette personne

users-title = Utilisateurs
users-new = Nouvel utilisateur
users-import = Importer
users-file = Télécharger en CSV
users-search = Rechercher des utilisateurs
users-search-hint = Nom ou adresse e-mail
users-search-do = Rechercher
users-group = Groupe
users-every-group = Tous les groupes
users-show = Afficher
show-all = Tous
show-none = Sans second facteur
show-one = Une méthode
show-several = Deux ou plus
show-never = Aucune connexion
users-name = Nom
users-account = Identifiant
users-factor = Second facteur
users-last = Dernière connexion
users-never = jamais
users-select = Sélectionner
users-select-named = Sélectionner { $name }
users-select-all = Tout sélectionner sur cette page
users-select-none = Tout désélectionner
users-cut = Il y a d’autres résultats. Saisissez une plus grande partie du nom.
users-none = Aucun résultat
users-none-text = Saisissez le début d’un nom ou d’une adresse, ou affichez tous les utilisateurs.
users-all = Afficher tous les utilisateurs
users-pages = Pages
users-first = Première page
users-next = Page suivante
protection-none = Aucun
protection-email = E-mail seul
protection-one = Une méthode
protection-several = Deux ou plus
user-disabled = Désactivé

bulk-what = Action
bulk-group = Groupe concerné
bulk-do = Appliquer à la sélection
bulk-selected = Sélection :
bulk-disable = Désactiver les comptes
bulk-enable = Activer les comptes
bulk-end-browsers = Déconnecter les navigateurs
bulk-send-link = Envoyer des liens de mot de passe
bulk-add = Ajouter à un groupe
bulk-remove = Retirer d’un groupe

user-new-title = Nouvel utilisateur
user-new-lead = Seul le titulaire du compte choisit son mot de passe, et personne d’autre ne le voit jamais.
user-new-do = Créer le compte
user-edit-title = Modifier { $name }
user-name-hint = Lettres, chiffres et . _ - ; pour se connecter
user-display-name-hint = Tel que les autres le voient
user-email-hint = Permet aussi de se connecter. Les e-mails y sont envoyés une fois l’adresse confirmée.
user-email-used = Des codes sont envoyés à cette adresse, elle reste donc inchangée. Supprimez d’abord les codes par e-mail.
user-language-any = Selon le navigateur
user-invite-label = Envoyer une invitation
user-invite-hint = Par e-mail, avec un lien pour choisir le mot de passe.
user-no-mail = Le portail ne peut pas envoyer d’e-mails. L’exploitant du portail crée un lien pour le premier mot de passe en ligne de commande : postern account reset-password.

user-no-method = Aucun second facteur : le mot de passe suffit pour ouvrir ce compte.
user-method-unknown = Une méthode d’une version plus récente
user-method-locked = Bloqué
user-method-left = { $count ->
    [0] Il ne reste aucun code
    [one] Il reste { $count } code
   *[other] Il reste { $count } codes
}
user-method-until = Valable jusqu’au { $when }
user-method-since = Ajout : { $when }
user-remove-all = Tout supprimer
user-to-enrol = La prochaine connexion demandera d’en configurer un.
user-secrets = Personne ne peut voir ni modifier ce qu’un second facteur a de secret, qu’il s’agisse d’un code ou d’une clé. Pour aider quelqu’un, supprimez le second facteur ou créez un pass pour une connexion.
user-account = Compte
user-created = Création
user-email-none = Aucune
user-email-confirmed = Confirmée
user-email-unconfirmed = Non confirmée
user-password = Défini
user-password-none = Pas encore choisi
user-link = Envoyer un lien de mot de passe
user-invite = Envoyer une invitation
user-disable = Désactiver
user-enable = Activer
user-no-group = Dans aucun groupe.
user-no-browser = Aucun navigateur connecté.
user-end-all = Tout déconnecter
user-events = Événements récents

remove-methods-title = Supprimer le second facteur du compte { $name }
remove-methods-which = À supprimer
remove-methods-all = Toutes les méthodes
remove-methods-ends = Les navigateurs sont déconnectés et les connexions en cours prennent fin aussitôt.
people-told = Le titulaire du compte en est informé par e-mail, avec votre nom, si le compte peut recevoir des e-mails.
remove-methods-next = La prochaine connexion demandera de configurer un nouveau second facteur.

pass-title = Pass à usage unique pour { $name }
pass-lead = Il remplace le second facteur pour une seule connexion, par exemple quand le téléphone est resté à la maison. Rien n’est supprimé.
pass-minutes = Durée de validité
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
pass-means-once = Il sert à une seule connexion. Le navigateur n’est pas mémorisé, et le pass ne permet pas de confirmer des modifications.
pass-means-password = Le mot de passe est demandé comme toujours.
pass-do = Créer le pass
pass-shown-title = Pass pour { $name }
pass-once = Ce pass ne s’affiche que maintenant et n’est enregistré nulle part. Un pass créé auparavant ne fonctionne plus.
pass-until = Il est valable jusqu’au { $when }.
pass-tell = Donnez-le par téléphone, à une voix que vous connaissez. Ne l’envoyez pas par e-mail.
pass-done = Terminé
pass-hint = 16 lettres et chiffres, tels qu’on vous les a donnés
method-pass = Pass à usage unique
second-factor-pass = Saisissez le pass à usage unique reçu de votre administrateur
code-no-pass = Un pass à usage unique comporte 16 lettres et chiffres. Saisissez-le tel qu’on vous l’a donné.
code-unknown-pass = Ce pass ne correspond pas, a déjà servi ou n’est plus valable. Demandez-en un nouveau.

user-delete-title = Supprimer le compte { $name } ?
user-delete-lost = Le compte, son second facteur, ses navigateurs et ses appartenances à des groupes disparaîtront définitivement. Ce que le journal d’audit en dit reste aussi longtemps que le journal est conservé.
user-delete-rather = Pour refuser l’accès à quelqu’un pendant un certain temps seulement, désactivez plutôt le compte.
user-delete-typed = Saisissez { $name } pour supprimer le compte
user-delete-do = Supprimer le compte
problem-other-name = Ce n’est pas l’identifiant du compte.

import-title = Importer des utilisateurs
import-lead = Le fichier est d’abord lu et vérifié. Rien n’est créé avant que vous ayez vu le résultat prévu.
import-file = Fichier
import-file-hint = Valeurs séparées par des virgules (.csv), en UTF-8
import-do = Vérifier le fichier
import-busy = Lecture…
import-format = Format du fichier
import-columns = La première ligne donne le nom des colonnes, dans n’importe quel ordre. Les trois dernières de cette liste sont facultatives.
import-example = Un exemple
import-name = Identifiant, pour se connecter
import-display-name = Nom que les autres voient
import-email = Peut être vide ; nécessaire pour une invitation
import-language = { $tags } ; vide pour suivre le navigateur
import-groups = Noms de groupes, séparés par des points-virgules ; peut être vide
import-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
import-kept = Rien n’a été modifié. Corrigez le fichier et choisissez-le de nouveau.
import-line = Ligne
import-problem = Problème
line-unreadable = À partir d’ici, ce n’est plus du CSV en UTF-8.
line-unknown-column = Il n’existe pas de colonne « { $name } ».
line-missing-column = La colonne « { $name } » manque.
line-too-many = Un fichier comporte au maximum { $most } lignes.
line-repeated = { $column } : même valeur qu’à la ligne { $line }.
line-no-group = Il n’existe pas de groupe « { $name } ».
line-group-not-yours = Vous n’avez pas le droit d’ajouter quelqu’un au groupe « { $name } ».
line-no-language = Le portail n’existe pas dans la langue « { $name } ».
line-no-address = Une invitation nécessite une adresse.

job-group = Groupe : { $name }
job-proposed = { $count ->
    [one] { $count } compte sera créé
   *[other] { $count } comptes seront créés
}
job-invited = Pour chacun, une invitation est envoyée par e-mail, avec un lien pour choisir le mot de passe.
job-not-invited = Aucun e-mail n’est envoyé.
job-start = Créer les comptes
job-other-file = Choisir un autre fichier
job-progress = { $done } sur { $total }
job-leave = Vous pouvez quitter cette page : le travail continue.
job-refresh = Actualiser
job-all-done = { $count ->
    [0] Il n’y avait rien à faire.
    [one] { $count } compte traité.
   *[other] Les { $count } comptes ont été traités.
}
job-some-done = Traités : { $done } ; non traités : { $failed }.
job-back = Retour aux utilisateurs
job-number = N°
job-rows = Résultat pour chaque compte
job-first-rows = Les premiers comptes
job-outcome = Résultat
job-done = Fait
job-gone = N’existe plus
job-failed = Le portail n’a pas pu le faire ; son journal indique pourquoi
job-waiting = En attente

groups-new = Nouveau groupe
groups-lead = Ce que les membres peuvent faire, et le second facteur qui leur est demandé.
groups-none = Aucun groupe pour l’instant
groups-none-text = Un groupe donne plus de possibilités à ses membres, ou leur en demande davantage.
groups-permissions = Autorisations
groups-members = Membres
permission-users = Gérer les utilisateurs
permission-groups = Gérer les groupes
permission-settings = Gérer les paramètres
permission-audit = Lire le journal d’audit
permission-none = Aucune
permission-users-what = Créer, aider, désactiver et supprimer des comptes
permission-groups-what = Créer des groupes et décider de leurs membres
permission-settings-what = Modifier les paramètres du portail
permission-audit-what = Voir ce qui est arrivé, et à qui
rule-optional = Facultatif
rule-required = Obligatoire
rule-required-from = Obligatoire à partir du { $day }
rule-required-since = Obligatoire depuis le { $day }
rule-methods-all = Toutes les méthodes que le portail propose
rule-methods = Uniquement : { $names }

group-new-title = Nouveau groupe
group-new-do = Créer le groupe
group-edit-title = Modifier { $name }
group-may = Ce que les membres peuvent faire
group-not-own = Vous n’avez pas cette autorisation : vous ne pouvez donc ni la donner ni la retirer.
group-name-taken = Un autre groupe porte déjà ce nom.
group-no-members = Ce groupe n’a aucun membre.
group-all-members = Afficher parmi les utilisateurs
group-cut = { $count ->
    [one] Seul le premier est affiché.
   *[other] Les { $count } premiers sont affichés.
}
group-add = Ajouter un membre
group-add-hint = Identifiant ou adresse e-mail
group-add-do = Ajouter
group-remove-named = Supprimer { $name } du groupe
group-delete-title = Supprimer le groupe { $name } ?
group-delete-members = { $count ->
    [0] Ce groupe n’a aucun membre.
    [one] Le compte de son unique membre reste.
   *[other] Les comptes de ses { $count } membres restent.
}
group-delete-lost = Ce que le groupe permet à ses membres prend fin, et ce qu’il leur demande n’est plus demandé.
group-delete-do = Supprimer le groupe

policy-title = Second facteur dans le groupe { $name }
policy-lead = Regardez d’abord ce que cela implique, puis enregistrez.
policy-optional = Les membres peuvent en ajouter un. Il est demandé à ceux qui en ont un.
policy-from-day = Obligatoire à partir d’une date
policy-required-from = Jusque-là, un rappel s’affiche pour les membres sur chaque page.
policy-required = Les membres qui n’en ont pas doivent en configurer un à la prochaine connexion, avant toute autre chose.
policy-day = À partir du
policy-day-aside = le jour commence à minuit UTC
policy-restrict = Certaines méthodes seulement
policy-restrict-hint = Sinon, les membres peuvent utiliser toutes les méthodes que le portail propose.
policy-methods = Méthodes que les membres peuvent utiliser
policy-preview = Voir ce que cela implique
policy-meaning = Ce que cela implique aujourd’hui
policy-nobody = Ce groupe n’a aucun membre autorisé à se connecter.
policy-fine = { $count ->
    [one] { $count } membre a tout ce qui est demandé.
   *[other] { $count } membres ont tout ce qui est demandé.
}
policy-grace = { $count ->
    [one] { $count } membre reçoit un rappel jusqu’à cette date, puis devra configurer un second facteur.
   *[other] { $count } membres reçoivent un rappel jusqu’à cette date, puis devront configurer un second facteur.
}
policy-stopped = { $count ->
    [one] { $count } membre devra configurer un second facteur à la prochaine connexion.
   *[other] { $count } membres devront configurer un second facteur à la prochaine connexion.
}
policy-no-address = { $count ->
    [one] { $count } membre ne peut pas remplir ces exigences et perd l’accès : il ne reste que les codes par e-mail, et aucun e-mail ne parvient au compte.
   *[other] { $count } membres ne peuvent pas remplir ces exigences et perdent l’accès : il ne reste que les codes par e-mail, et aucun e-mail ne parvient à leurs comptes.
}
policy-no-method = { $count ->
    [one] { $count } membre ne peut pas remplir ces exigences et perd l’accès : aucune des méthodes autorisées ne peut être utilisée ici.
   *[other] { $count } membres ne peuvent pas remplir ces exigences et perdent l’accès : aucune des méthodes autorisées ne peut être utilisée ici.
}
policy-only-others = { $count ->
    [one] { $count } membre ne peut pas remplir ces exigences et perd l’accès : son second facteur n’est pas de ceux qui sont autorisés.
   *[other] { $count } membres ne peuvent pas remplir ces exigences et perdent l’accès : leur second facteur n’est pas de ceux qui sont autorisés.
}
policy-more = et { $count } de plus
policy-cut = Seuls les { $count } premiers membres ont été examinés, pas tous.
policy-save-text = La règle s’applique dès la prochaine connexion.

audit-title = Journal d’audit
audit-lead = { $count ->
    [one] Ce qui est arrivé, à qui et par qui. Les événements sont conservés { $count } jour.
   *[other] Ce qui est arrivé, à qui et par qui. Les événements sont conservés { $count } jours.
}
audit-json = Télécharger au format JSON Lines
audit-by = Auteur
audit-what = Événement
audit-since = À partir du
audit-until = Jusqu’au
audit-every-kind = Tous les événements
audit-do = Afficher
audit-all = Tout afficher
audit-none = Aucun résultat
audit-none-text = Aucun événement ne correspond à votre recherche.
audit-when = Date
audit-where = Depuis
audit-command-line = ligne de commande
audit-warning = Avertissement
audit-alarm = Alerte
audit-visitor = visiteur
audit-note = motif : { $note }
audit-older = Plus anciens
audit-newest = Les plus récents

event-pass-made = Pass à usage unique créé
event-pass-used = Pass à usage unique utilisé
event-account-deleted = Compte supprimé
event-group-created = Groupe créé
event-group-updated = Groupe modifié
event-group-deleted = Groupe supprimé
event-member-added = Ajout à un groupe
event-member-removed = Retrait d’un groupe
event-policy = Exigences d’un groupe modifiées
event-exported = Comptes ou événements téléchargés
event-job = Traitement de plusieurs comptes commencé

refusal-yourself = Il s’agit de votre propre compte. Pour le modifier, ouvrez Modifier mes données.
refusal-upward = Une autorisation que vous n’avez pas est en jeu : vous pouvez consulter, mais pas modifier.
refusal-last-holder = Plus personne ne pourrait gérer les groupes.
refusal-stops-yourself = Vous ne pourriez plus vous connecter vous-même.
refusal-not-reached = Aucun e-mail ne parvient à ce compte : le portail n’en envoie pas, l’adresse n’est pas confirmée, ou un e-mail vient d’être envoyé.
refusal-no-method = Ce compte n’a pas de second facteur.
refusal-not-allowed = Vous n’avez pas l’autorisation nécessaire.

notice-user-created = Le compte { $name } a été créé.
notice-user-invited = Le compte { $name } a été créé et une invitation est en cours d’envoi.
notice-methods-removed = { $count ->
    [0] Il n’y avait plus rien à supprimer dans le compte { $name }.
    [one] { $count } second facteur du compte { $name } a été supprimé.
   *[other] { $count } seconds facteurs du compte { $name } ont été supprimés.
}
notice-browsers-ended = { $count ->
    [0] Aucun navigateur n’était connecté au compte { $name }.
    [one] { $count } navigateur du compte { $name } a été déconnecté.
   *[other] { $count } navigateurs du compte { $name } ont été déconnectés.
}
notice-user-disabled = Tous les navigateurs du compte { $name } sont déconnectés, et plus personne ne peut s’y connecter.
notice-user-enabled = { $name } peut de nouveau se connecter.
notice-user-deleted = Le compte { $name } a été supprimé.
notice-user-link = Un lien est en cours d’envoi à { $name }.
notice-group-saved = Le groupe « { $name } » est enregistré.
notice-group-deleted = Le groupe « { $name } » a été supprimé.
notice-member-added = { $name } fait maintenant partie du groupe.
notice-member-removed = { $name } ne fait plus partie du groupe.
notice-policy-set = Le groupe « { $name } » a désormais ces exigences.
notice-nobody-selected = La sélection était vide : rien n’a été modifié.

problem-no-such-account = Aucun compte n’a cet identifiant ou cette adresse.
problem-not-a-day = Choisissez une date.
problem-day-over = Cette date est passée. Choisissez-en une plus tardive.
problem-choose-one = Faites au moins un choix.

wanted-user-create = Pour créer le compte { $name }, confirmez votre identité.
wanted-user-edit = Pour modifier le compte { $name }, confirmez votre identité.
wanted-user-methods = Pour supprimer un second facteur du compte { $name }, confirmez votre identité.
wanted-user-pass = Pour créer un pass à usage unique pour { $name }, confirmez votre identité.
wanted-user-browsers = Pour déconnecter des navigateurs du compte { $name }, confirmez votre identité.
wanted-user-disable = Pour désactiver le compte { $name }, confirmez votre identité.
wanted-user-enable = Pour activer le compte { $name }, confirmez votre identité.
wanted-user-delete = Pour supprimer le compte { $name }, confirmez votre identité.
wanted-user-link = Pour envoyer un lien de mot de passe à { $name }, confirmez votre identité.
wanted-bulk = { $count ->
    [one] Pour modifier { $count } compte, confirmez votre identité.
   *[other] Pour modifier { $count } comptes à la fois, confirmez votre identité.
}
wanted-import = Pour créer les comptes du fichier, confirmez votre identité.
wanted-group-save = Pour enregistrer le groupe « { $name } », confirmez votre identité.
wanted-group-delete = Pour supprimer le groupe « { $name } », confirmez votre identité.
wanted-member-add = Pour ajouter { $name } à un groupe, confirmez votre identité.
wanted-member-remove = Pour retirer { $name } d’un groupe, confirmez votre identité.
wanted-policy = Pour modifier les exigences du groupe « { $name } », confirmez votre identité.

enrol-removed-lead = Un administrateur a supprimé votre second facteur. Configurez-en un nouveau maintenant : cela prend une minute, et vous aurez ensuite accès au portail.
enrol-skip = Pas maintenant
grace = À partir du { $day }, un second facteur sera obligatoire ici : { $left }
grace-days = { $count ->
    [one] il reste { $count } jour.
   *[other] il reste { $count } jours.
}
grace-last-day = c’est aujourd’hui le dernier jour.
grace-do = En configurer un

mail-pass-title = Un pass à usage unique a été créé pour votre compte
mail-pass = Il remplace votre second facteur pour une seule connexion, jusqu’au { $when }. Votre mot de passe reste nécessaire.
mail-pass-used-title = Un pass à usage unique a été utilisé
mail-pass-used = Quelqu’un s’est connecté avec votre mot de passe et le pass à usage unique créé par votre administrateur. Ce pass ne fonctionnera plus.

## En cas de problème

error-400-title = La demande n’a pas pu être lue
error-400-text = Il y manquait quelque chose, ou une partie était endommagée. Rien n’a été modifié.
error-400-do = Revenez en arrière, rechargez la page et réessayez.
error-403-title = Accès non autorisé
error-403-text = Vous n’avez pas accès à cette page, ou elle n’a pas été ouverte à l’adresse du portail. Rien n’a été modifié.
error-403-do = Ouvrez le portail à l’adresse { $address } et réessayez à partir de là. Si vous avez besoin d’un accès, demandez-le à votre administrateur.
error-404-title = Cette page n’existe pas
error-404-text = L’adresse contient peut-être une faute de frappe, ou la page a disparu.
error-404-do = Vérifiez l’adresse, ou repartez du début.
error-429-title = Trop de demandes
error-429-text = Il y en a eu trop en peu de temps. Rien n’a été modifié.
error-429-do = Attendez une minute, puis réessayez.
error-500-title = Un problème est survenu de notre côté
error-500-text = Votre dernière action n’a peut-être pas été enregistrée. Tout ce qui précède est resté tel quel.
error-500-do = Réessayez. Si cela se reproduit, indiquez la référence à votre administrateur.
error-503-title = Le portail est très sollicité
error-503-text = Il ne peut pas répondre pour le moment. Rien n’a été modifié.
error-503-do = Réessayez dans un instant.
error-reference = Référence
error-home = Aller à la page d’accueil

## Messages

notice-sign-in-failed = L’identifiant et le mot de passe ne correspondent à aucun compte. Vérifiez-les et réessayez.
notice-sign-in-blocked = Trop de tentatives. Celle-ci n’a pas été vérifiée ; prochaine tentative possible : { $when }.
notice-sign-in-expired = Cette connexion a expiré : elle a duré plus de 10 minutes ou s’est terminée dans un autre onglet. Connectez-vous de nouveau.
notice-sign-in-ended = Trop de codes ne correspondaient pas : cette connexion a été interrompue. Connectez-vous de nouveau.
notice-signed-out = Votre session est fermée.
notice-browser-ended = Ce navigateur a été déconnecté. Connectez-vous de nouveau.
notice-method-blocked = Trop de codes ne correspondaient pas. Prochaine tentative possible : { $when }.
notice-renamed = Le nouveau nom est « { $name } ».
notice-app-removed = L’application « { $name } » a été supprimée de votre compte. Supprimez aussi l’entrée correspondante dans l’application.
notice-key-removed = La clé « { $name } » a été supprimée et n’est plus acceptée.
notice-key-added = La clé « { $name } » a été ajoutée. Elle sera demandée dès votre prochaine connexion.
notice-key-yours = Cette clé est déjà l’une des vôtres : « { $name } ». Rien n’a été modifié.
notice-key-taken = Cette clé est déjà utilisée dans ce portail. Utilisez une autre clé.
notice-too-many-keys = Un compte peut avoir au maximum { $most ->
    [one] { $most } clé de sécurité
   *[other] { $most } clés de sécurité
}. Supprimez-en une que vous n’utilisez pas.
notice-passkey-unknown = Ce portail ne connaît pas cette clé d’accès, ou elle ne permet pas de se connecter ici. Utilisez votre identifiant et votre mot de passe. Si vous avez supprimé cette clé ici, supprimez-la aussi de votre appareil ou de votre gestionnaire de mots de passe.
notice-enrolment-stale = Le code affiché précédemment n’est plus valable. Scannez ou saisissez celui qui s’affiche maintenant.
notice-too-many-apps = Un compte peut avoir au maximum { $most ->
    [one] { $most } application d’authentification
   *[other] { $most } applications d’authentification
}. Remplacez-en ou supprimez-en une.
notice-recovery-used = Votre connexion s’est faite avec un code de secours, et vos autres navigateurs ont été déconnectés. { $left ->
    [0] Il ne vous reste aucun code.
    [one] Il vous reste { $left } code.
   *[other] Il vous reste { $left } codes.
} Vous avez perdu votre téléphone ? Remplacez l’application dans Modifier mes données › Connexion.
notice-sheet-works = Votre feuille de secours fonctionne.
notice-proof-impossible = Cette modification exige un second facteur, et le vôtre ne peut pas être utilisé pour le moment. Demandez à votre administrateur.
notice-confirmation-over = Il n’y a plus rien à confirmer : la confirmation a eu lieu dans un autre onglet ou date de plus de 10 minutes. Rien d’autre n’a été modifié.
notice-nothing-changed = Rien n’a été modifié.
notice-password-changed = Votre mot de passe a été changé. Vos autres navigateurs ont été déconnectés.
notice-deactivated = Votre compte est désactivé et votre session est fermée.
notice-last-administrator = Ce portail n’a pas d’autre administrateur : plus personne ne pourrait réactiver votre compte. Donnez d’abord ce rôle à quelqu’un d’autre.
notice-last-method = Un second facteur est obligatoire ici. Ajoutez une autre méthode avant de supprimer celle-ci.
notice-browser-removed = Le navigateur a été déconnecté.
notice-others-removed = { $count ->
    [0] Il n’y avait aucun autre navigateur à déconnecter.
    [one] { $count } autre navigateur a été déconnecté.
   *[other] { $count } autres navigateurs ont été déconnectés.
}
notice-saved = Modifications enregistrées.
notice-password-set = Votre mot de passe est défini. Utilisez-le pour vous connecter.
notice-check-fields = Certains champs sont à revoir.
notice-method-disabled = Trop de codes à la suite ne correspondaient pas : cette méthode n’est plus demandée. Demandez à votre administrateur de la supprimer de votre compte.

code-malformed = Un code comporte 6 chiffres. Saisissez-le tel que votre application l’affiche.
code-wrong = Ce code ne correspond pas.
code-past = Ce code date d’environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Vérifiez l’heure de votre téléphone.
code-used = Ce code a déjà été utilisé. Le prochain s’affichera dans { $seconds } s.
code-no-recovery = Un code de secours comporte 16 lettres et chiffres. Saisissez-le tel qu’il figure sur votre feuille.
code-unknown-recovery = Ce code ne correspond pas ou a déjà été utilisé.
tries-left = { $count ->
    [0] Il ne reste aucune tentative.
    [one] Il reste { $count } tentative.
   *[other] Il reste { $count } tentatives.
}

## Ce qui ne convient pas dans un champ

problem-required = Remplissez ce champ.
problem-too-long = { $most ->
    [one] Au maximum { $most } caractère.
   *[other] Au maximum { $most } caractères.
}
problem-too-short = { $fewest ->
    [one] Saisissez au moins { $fewest } caractère.
   *[other] Saisissez au moins { $fewest } caractères.
}
problem-bad-name = Uniquement des lettres, des chiffres et . _ -
problem-bad-characters = Certains caractères ne peuvent pas être utilisés ici.
problem-taken = Un autre compte l’utilise déjà.
problem-not-an-address = Cela ne ressemble pas à une adresse e-mail.
problem-too-common = Ce mot de passe est facile à deviner. Mieux vaut quelques mots à la suite, sans rapport entre eux.
problem-differs = Ce n’est pas le même mot de passe que ci-dessus.
problem-wrong-password = Ce mot de passe ne correspond pas.

## E-mails (le titre sert aussi d’objet : ni nom, ni code, ni lien)

mail-greeting = Bonjour { $name },
mail-about = Au sujet de votre compte { $account } sur { $portal }
mail-when = Date
mail-asked = Date de la demande
mail-where = Depuis
mail-browser = Navigateur
mail-by = Auteur
mail-by-machine = L’exploitant de la machine du portail
mail-method = Méthode
mail-name = Nom
mail-new-address = Nouvelle adresse

mail-code-sign-in-title = Votre code de connexion
mail-code-sign-in = Saisissez ce code dans le navigateur où vous vous connectez.
mail-code-proof-title = Votre code pour confirmer une modification
mail-code-proof = Saisissez ce code dans le navigateur où vous faites une modification.
mail-code-enable-title = Votre code pour activer les codes par e-mail
mail-code-enable = Saisissez ce code dans le navigateur où vous activez les codes par e-mail. Ensuite, un code comme celui-ci pourra être votre second facteur.
mail-code-address-title = Confirmez votre adresse e-mail
mail-code-address = Saisissez ce code dans le navigateur où vous avez indiqué cette adresse, pour montrer qu’elle est bien la vôtre.
mail-code-until = Le code est valable une seule fois, jusqu’au { $when }.
mail-code-secret = Personne chez { $portal } ne vous demandera jamais ce code.
mail-code-doubt = Si vous ne l’avez pas demandé, quelqu’un connaît peut-être votre mot de passe : changez-le.
mail-code-ignore = Si vous ne l’avez pas demandé, ignorez cet e-mail : sans le code, rien ne change.

mail-link-until = Le lien est valable une seule fois, jusqu’au { $when }. Gardez-le pour vous : toute personne qui l’a peut choisir le mot de passe.
mail-link-copy = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-invitation-title = Votre compte est prêt
mail-invitation = Un compte a été créé pour vous sur { $portal }. Choisissez son mot de passe, puis vous pourrez vous connecter.
mail-invitation-after = Après votre première connexion, configurez un second facteur dans Modifier mes données › Connexion. Ainsi, votre compte reste à vous même si quelqu’un connaît votre mot de passe.
mail-invitation-doubt = Si vous n’attendiez pas cet e-mail, renseignez-vous auprès de l’exploitant du portail, ou ignorez-le.
mail-password-title = Choisissez un nouveau mot de passe
mail-password-text = Un nouveau mot de passe a été demandé pour votre compte. Si c’était vous, choisissez-le maintenant.
mail-password-factor = Seul votre mot de passe change : si vous avez un second facteur, il reste nécessaire pour vous connecter.
mail-password-doubt = Si vous ne l’avez pas demandé, vous n’avez rien à faire : votre ancien mot de passe fonctionne toujours.

mail-tried-title = Le compte de messagerie fonctionne
mail-test = Ceci est un e-mail de test envoyé par { $portal }. Puisque vous le lisez, vous savez que le portail peut envoyer des e-mails.
mail-test-after = Vous n’avez rien d’autre à faire.

mail-if-you = Si c’était vous, vous n’avez rien à faire.
mail-unless-browsers = Si ce n’était pas vous, quelqu’un est peut-être dans votre compte : déconnectez les navigateurs que vous ne connaissez pas, puis changez votre mot de passe.
mail-unless-password = Si ce n’était pas vous, quelqu’un connaît votre mot de passe : changez-le.
mail-unless-locked-out = Si ce n’était pas vous, quelqu’un est peut-être dans votre compte : prévenez tout de suite votre administrateur. Là où votre session est encore ouverte, déconnectez les navigateurs que vous ne connaissez pas.
mail-unless-ask = Si ce n’était pas vous, prévenez tout de suite votre administrateur.
mail-by-other = Vous n’avez pas fait cela vous-même. Si vous ne vous y attendiez pas, demandez à votre administrateur.
mail-not-me = Ce n’était pas moi

mail-added-title = Un second facteur a été ajouté
mail-added = Il peut être demandé dès votre prochaine connexion.
mail-replaced-title = Un second facteur a été remplacé
mail-replaced = Le précédent n’est plus accepté.
mail-removed-title = Un second facteur a été supprimé
mail-removed = Il n’est plus accepté.
mail-removed-all-title = Votre second facteur a été supprimé
mail-removed-all = Votre compte n’a plus de second facteur : votre mot de passe suffit pour l’ouvrir. Configurez-en de nouveau un dans Modifier mes données › Connexion.
mail-disabled-title = Un second facteur a été désactivé
mail-disabled = Trop de tentatives à la suite ont échoué : il n’est donc plus demandé. Votre administrateur peut le supprimer de votre compte.
mail-recovery-used-title = Un code de secours a été utilisé
mail-recovery-used = L’un de vos codes de secours a remplacé votre second facteur. Il ne fonctionnera plus : rayez-le sur votre feuille.
mail-recovery-made-title = De nouveaux codes de secours ont été créés
mail-recovery-made = Les codes de secours précédents ne fonctionnent plus : jetez l’ancienne feuille.
mail-password-changed-title = Votre mot de passe a été changé
mail-password-changed = L’ancien mot de passe ne fonctionne plus.
mail-email-title = Votre adresse e-mail a été changée
mail-email = Désormais, les e-mails concernant votre compte sont envoyés à la nouvelle adresse.
mail-remembered-title = Un navigateur est maintenant mémorisé
mail-remembered = Pendant un certain temps, votre second facteur ne sera plus demandé dans ce navigateur.
mail-failed-title = Une connexion a échoué à l’étape du second facteur
mail-failed = Quelqu’un a saisi le bon mot de passe de votre compte, mais a échoué à l’étape du second facteur jusqu’à ce que la connexion soit interrompue. Personne n’est entré dans votre compte.
mail-clone-title = Il existe peut-être une copie de votre clé de sécurité
mail-clone = Une clé de sécurité a donné un numéro qui avait déjà servi : elle n’a donc pas été acceptée. Supprimez-la dans Modifier mes données › Connexion, utilisez une autre méthode et prévenez votre administrateur.
mail-closed-title = Votre compte a été désactivé
mail-closed = Tous vos navigateurs sont déconnectés, et plus personne ne peut se connecter à ce compte. Rien n’a été supprimé.

# Authentification unique et applications : titres, confirmations, événements, problèmes, messages.
providers-title = Connexion
provider-remove-title = Supprimer { $name }
try-title = Essayer { $name }
unlink-title = Dissocier { $name }
applications-title = Applications
application-new-title = Ajouter une application
application-remove-title = Supprimer { $name }
rule-title = Un chemin de l’application { $name }
rule-remove-title = Supprimer la règle de { $path }
rule-remove-now = Demandé actuellement
rule-remove-then = Demandé sans la règle
start-title = Vos applications
no-entry-title = Impossible d’ouvrir { $name }
leave-title = Redirection vers { $name }
sign-out-title = Se déconnecter ?
wanted-link = Pour associer votre compte à { $name }, confirmez votre identité.
wanted-unlink = Pour dissocier { $name } de votre compte, confirmez votre identité.
wanted-provider-save = Pour modifier la connexion avec { $name }, confirmez votre identité.
wanted-provider-remove = Pour retirer { $name } des moyens de connexion, confirmez votre identité.
wanted-application-save = Pour modifier l’application { $name }, confirmez votre identité.
wanted-application-remove = Pour supprimer l’application { $name }, confirmez votre identité.
wanted-open = Pour ouvrir { $name }, confirmez votre identité.
event-linked = Compte associé à un fournisseur d’identité
event-unlinked = Compte dissocié d’un fournisseur d’identité
problem-not-a-url = Saisissez une adresse telle que https://wiki.example.org.
problem-https-needed = Elle doit commencer par https://. Seule cette machine elle-même peut s’en passer.
problem-host-taken = Une autre application a cet hôte, ou c’est celui du portail.
problem-not-a-path = Saisissez un chemin tel que /admin, sans point d’interrogation, points ni codes.
problem-not-a-number = Saisissez un nombre compris entre 1 et { $most }.
problem-not-a-picture = Choisissez une image PNG, JPEG ou WebP de 64 ko au maximum.
problem-not-a-mapping = Chaque ligne s’écrit « valeur = groupe », avec le nom d’un groupe existant.
problem-not-a-network = Saisissez des réseaux tels que 10.0.0.0/8, séparés par des espaces.
problem-not-a-filter = Le filtre doit être entre parenthèses et contenir {"{"}name{"}"}.
sso-unreachable = { $name } n’a pas répondu. Réessayez dans un instant, ou connectez-vous d’une autre façon.
sso-cancelled = La connexion avec { $name } a été annulée.
sso-stale = Cette connexion avec { $name } n’est plus valable : elle a commencé il y a plus de dix minutes ou dans un autre navigateur, ou elle a déjà servi. Recommencez.
sso-untrusted = Ce que { $name } a envoyé ne prouve pas qui vous êtes. Si cela se reproduit, prévenez votre administrateur.
sso-unknown = { $name } vous connaît, mais aucun compte n’y est associé ici. Connectez-vous comme d’habitude et associez votre compte dans Modifier mes données › Connexion, ou demandez à votre administrateur.
sso-not-linked = Il existe déjà un compte avec votre nom ou votre adresse. Connectez-vous à ce compte comme d’habitude, puis associez-le à { $name } dans Modifier mes données › Connexion.
sso-no-name = { $name } n’a pas envoyé de nom qui puisse convenir à un compte. Prévenez votre administrateur.
sso-not-allowed = Vous ne pouvez pas vous connecter avec { $name }.
sso-no-ticket = Votre navigateur n’a pas de connexion Windows pour ce portail ({ $name }). Connectez-vous avec votre identifiant et votre mot de passe.
sso-ntlm = Votre navigateur a proposé une ancienne forme de connexion Windows que { $name } n’accepte pas. Connectez-vous avec votre identifiant et votre mot de passe.
notice-linked = Votre compte est associé à { $name }. Vous pouvez désormais vous connecter ainsi.
notice-unlinked = Votre compte n’est plus associé à { $name }.
notice-linked-elsewhere = La personne connectée à { $name } a un autre compte ici. Rien n’a été modifié.
notice-last-way-in = Sans cette association, vous ne pourriez plus vous connecter. Définissez d’abord un mot de passe ou associez un autre fournisseur.
notice-provider-saved = { $name } : modifications enregistrées.
notice-provider-removed = { $name } : suppression effectuée.
notice-application-saved = { $name } : modifications enregistrées.
notice-application-removed = { $name } : suppression effectuée.

## Applications

applications-lead = Le portail se trouve devant ces applications et détermine qui peut ouvrir quoi. Un proxy inverse l’interroge à chaque requête.
applications-no-proxy = Le portail ne fait encore confiance à aucun proxy inverse et ne laisse donc personne accéder à une application. Dans la configuration, { $setting } doit indiquer le réseau où se trouve le vôtre.
applications-none = Aucune application pour l’instant
applications-none-text = Ajoutez un wiki, un outil de suivi, un tableau de bord : les utilisateurs s’y connectent alors ici, et vous choisissez qui peut les ouvrir et s’il faut un second facteur.
application-off = Désactivée
application-rules = { $count ->
    [one] Une autre règle pour { $count } chemin
   *[other] D’autres règles pour { $count } chemins
}
application-new-lead = Au début, il faut deux facteurs pour l’ouvrir. Une fois l’application ajoutée, vous pouvez changer cela, y compris pour certains chemins.
application-new-do = Ajouter
application-name-hint = Tel que les utilisateurs le voient sur leur page d’accueil
application-address = Adresse
application-address-hint = Par exemple https://wiki.example.org. L’hôte entier doit être réservé à cette application : un chemin d’un hôte que d’autres utilisent ne convient pas.
application-sign-out = Adresse de déconnexion
application-sign-out-hint = La page où l’application elle-même déconnecte ses utilisateurs. À la déconnexion du portail, un lien vers cette adresse s’affiche.
application-enabled = Activée
application-enabled-hint = Tant qu’elle est désactivée, personne ne peut l’ouvrir.
application-visits = Seules les visites prolongent la session
application-visits-hint = Pour les pages qui vérifient sans cesse s’il y a du nouveau : ce que font leurs scripts ne prolonge alors plus la session.
application-icon = Icône
application-icon-now = Voici son aspect sur la page d’accueil.
application-icon-none = Aucune image pour l’instant : les premières lettres du nom la remplacent.
application-icon-file = Image
application-icon-hint = PNG, JPEG ou WebP jusqu’à 64 ko, de préférence carrée
application-icon-do = Enregistrer l’icône
application-icon-remove = Supprimer l’icône
application-portal-sign-out = Lien de déconnexion
application-portal-sign-out-text = Faites en sorte que la déconnexion de l’application mène à cette adresse. La page demande s’il faut aussi se déconnecter du portail : si la session du portail reste ouverte, le clic suivant rouvre l’application.
application-signed-out = Votre session est terminée. Rouvrez la page pour vous connecter.
application-refused = Cette page ne peut pas être ouverte.
application-remove-lost = Le portail n’y laissera plus entrer personne. Les exigences de ses chemins et son icône seront effacées.
application-remove-stays = L’application elle-même reste telle quelle, avec tout son contenu.
rules-title = Chemins
rules-lead = Ce qu’il faut présenter pour qu’un chemin s’ouvre. Si plusieurs conviennent, le plus long l’emporte.
rules-add = Ajouter un chemin
rule-need = Exigence
rule-everything = Tout
rule-everything-else = Tout le reste
rule-everybody = tout le monde
rule-only = seulement
rule-edit-named = Modifier « { $path } »
rule-path = Chemin
rule-path-hint = Par exemple /admin. Tout ce qui se trouve au-dessous est inclus.
rule-path-taken = Il existe déjà une règle pour ce chemin.
rule-minutes = Minutes
rule-minutes-range = 1 à { $most }
rule-groups = Groupes (aucun coché : tout le monde)
need-anyone = Rien : accès libre
need-anyone-hint = Avec ou sans connexion. Seule l’application elle-même peut refuser l’accès à quelqu’un.
need-signed-in = Connexion
need-signed-in-hint = Avec un second facteur uniquement s’il est exigé de toute façon.
need-two-factors = Deux facteurs
need-two-factors-hint = Après une connexion sans second facteur, celui-ci est d’abord demandé.
need-fresh = { $minutes ->
    [one] Second facteur datant de { $minutes } minute au plus
   *[other] Second facteur datant de { $minutes } minutes au plus
}
need-fresh-label = Second facteur récent
need-fresh-hint = Demandé de nouveau s’il est plus ancien que la durée ci-dessous.
start-none = Rien à ouvrir pour l’instant
start-none-text = Les applications que vous pouvez ouvrir apparaîtront ici.
start-none-manager = Les applications que les utilisateurs peuvent ouvrir apparaîtront ici. Pour l’instant, il n’y en a aucune pour vous.
start-set-up = Configurer des applications
no-entry-not-allowed = Votre connexion a réussi, mais cet accès est réservé aux membres de certains groupes, et vous ne faites partie d’aucun d’eux.
no-entry-not-allowed-do = Si vous en avez besoin, demandez à votre administrateur.
no-entry-no-method = Votre connexion a réussi, mais il faut ici un second facteur, et votre compte n’en a aucun qui puisse être demandé.
no-entry-no-method-do = Ajoutez-en d’abord un, puis réessayez.
no-entry-add = Ajouter un second facteur
leave-text = Un instant. S’il ne se passe rien, continuez vous-même.
sign-out-text = Votre session { $portal } est ouverte dans ce navigateur.
sign-out-stay = Garder la session ouverte

## Fournisseurs d’identité

sign-in-with = Se connecter avec { $name }
sign-in-also-out = Vous souhaitez peut-être vous déconnecter ici aussi

login-sso = Authentification unique
login-sso-since = Associé le { $when }
login-sso-none = Non associé
login-sso-link = Associer { $name }
login-sso-unlink = Dissocier

link-lead = Saisissez votre identifiant et votre mot de passe de l’annuaire. Le mot de passe n’est transmis qu’à l’annuaire et n’est pas conservé.
link-do = Associer

unlink-text = Vous ne pourrez plus vous connecter ici avec { $name }, et vos autres navigateurs connectés de cette façon seront déconnectés. Votre compte dans ce portail est conservé, et celui du fournisseur aussi.
unlink-known = Compte chez le fournisseur : { $subject }
unlink-do = Dissocier

providers-lead = Ce qui peut garantir l’identité des utilisateurs, en plus du mot de passe. La page de connexion affiche les boutons dans cet ordre.
providers-password = Identifiant et mot de passe
providers-password-text = Toujours présent : quiconque a un mot de passe peut l’utiliser pour se connecter, quels que soient les paramètres ci-dessous.
providers-off = Désactivé
providers-unknown = Personnes inconnues
providers-linked = Comptes associés
providers-try = Essayer
providers-up = Monter
providers-up-named = Monter : { $name }
providers-add = Ajouter un fournisseur
providers-add-do = Ajouter
providers-add-named = Ajouter : { $kind }
providers-need-keytab = Le portail a d’abord besoin d’un fichier keytab. Définissez { $setting } dans sa configuration et redémarrez-le.
providers-need-header = Le portail doit d’abord connaître le proxy et ses en-têtes. Définissez { $setting } dans sa configuration et redémarrez-le.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Connexion Windows (Kerberos)
provider-kind-ldap = Annuaire (LDAP, Active Directory)
provider-kind-header = En-tête d’un proxy inverse
provider-what-openid = Les utilisateurs y sont envoyés, puis reviennent : Microsoft Entra ID, Google, Keycloak et d’autres.
provider-what-kerberos = Avec une session Windows ouverte dans votre domaine, aucun mot de passe à saisir ici.
provider-what-ldap = L’identifiant et le mot de passe sont vérifiés par votre annuaire. Il n’a pas de bouton : la saisie se fait sur la page de connexion, comme toujours.
provider-what-header = Un proxy inverse placé devant le portail a établi l’identité de l’utilisateur et l’indique dans un en-tête.

provider-asks-always = Toujours demandé
provider-asks-trust = Demandé, sauf si le fournisseur en a attesté un
provider-asks-never = Demandé seulement s’il est obligatoire
provider-unknown-refuse = Accès refusé
provider-unknown-create = Création d’un compte

provider-new-title = Nouveau fournisseur : { $kind }
provider-edit-title = Modifier { $name }
provider-called = Nom du fournisseur
provider-name-hint = Sur le bouton : « Se connecter avec … »
provider-name-directory-hint = Tel que les utilisateurs le voient dans Modifier mes données › Connexion
provider-name-taken = Un autre fournisseur porte déjà ce nom.
provider-enabled = Activé
provider-enabled-hint = Tant qu’il est désactivé, personne ne se connecte avec lui, et les sessions ouvertes ainsi sont fermées. Les associations avec des comptes sont conservées.

provider-reached = Comment le joindre
provider-configured = Ceci est défini dans la configuration du portail et ne peut être modifié que là.
provider-redirect = Adresse de redirection
provider-redirect-hint = Indiquez-la chez le fournisseur, là où vous enregistrez le portail comme application web. Autres noms : URI de redirection, URL de rappel (callback URL), URL de réponse.
provider-redirect-later = Le fournisseur doit connaître l’adresse vers laquelle il renvoie les utilisateurs. Vous la trouverez sur cette page une fois le fournisseur enregistré.
provider-issuer = Émetteur (issuer)
provider-issuer-hint = Le reste y est lu automatiquement. Entra ID : https://login.microsoftonline.com/VOTRE-ID-DE-LOCATAIRE/v2.0
provider-client-id = ID client
provider-client-id-hint = Vous l’obtenez en enregistrant le portail chez le fournisseur. Entra ID l’appelle ID d’application.
provider-client-secret = Secret client
provider-secret-again = Pour un autre émetteur ou un autre client, saisissez de nouveau le secret.
provider-scopes = Étendues (scopes)
provider-scopes-hint = En plus de openid, séparées par des espaces ; en général profile email
provider-principal = Principal de service
provider-principal-hint = Le domaine doit connaître ce nom (setspn), et le fichier keytab doit contenir sa clé.
provider-realms = Royaumes (realms)
provider-realms-hint = Ceux dont les utilisateurs sont admis, par exemple CORP.VOTRE-DOMAINE.ORG ; séparez-les par des espaces
provider-networks = Réseaux
provider-networks-hint = Les navigateurs de ces réseaux sont interrogés en arrière-plan, sans clic : 10.0.0.0/8 192.168.7.0/24. Tous les autres n’ont que le bouton, car les navigateurs hors du domaine risquent d’afficher une fenêtre demandant un identifiant et un mot de passe.
provider-url = Serveur
provider-url-hint = Par exemple ldaps://dc1.votre-domaine.org
provider-url-wrong = Saisissez une adresse telle que ldaps://dc1.votre-domaine.org.
provider-url-plain = Sans TLS, seul un annuaire situé sur cette même machine est interrogé. Utilisez ldaps:// ou STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Pour les adresses ldap:// : la connexion est chiffrée avant tout échange. Avec ldaps://, elle l’est dès le début.
provider-bind = Compte de recherche
provider-bind-hint = Son DN ; un accès en lecture suffit. Laissez vide pour un annuaire ouvert à toutes les recherches.
provider-bind-password = Mot de passe de ce compte
provider-base = Rechercher sous
provider-base-hint = Par exemple ou=people,dc=votre-domaine,dc=org
provider-filter = Filtre
provider-filter-hint = {"{"}name{"}"} correspond à ce qui a été saisi. Active Directory : (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Nom des attributs
provider-subject = Identifiant qui ne change jamais
provider-subject-hint = Les comptes sont associés par lui : entryUUID ; Active Directory : objectGUID
provider-name-attribute-hint = uid ; Active Directory : sAMAccountName
provider-display = Nom affiché
provider-display-hint = cn ; Active Directory : displayName
provider-mail-hint = mail

provider-after = Ce qui est demandé ensuite
provider-always = Toujours demander
provider-always-hint = Comme après un mot de passe.
provider-trust = Demander, sauf si le fournisseur en a attesté un
provider-trust-hint = Il doit indiquer une méthode ou un niveau qui compte.
provider-never = Ne jamais demander, sauf aux comptes pour lesquels il est obligatoire
provider-never-hint = Toute personne admise par le fournisseur est admise ici.
provider-amr = Méthodes qui comptent (amr)
provider-amr-hint = Une seule suffit, par exemple mfa, otp ou hwk. Séparez-les par des espaces.
provider-acr = Niveaux qui comptent (acr)
provider-acr-hint = Pour les fournisseurs qui indiquent plutôt un niveau, comme Keycloak. Un seul suffit.
provider-max-age = Ancienneté maximale de la connexion au fournisseur
provider-max-age-hint = En minutes. Si elle est plus ancienne, le portail prie le fournisseur de redemander une connexion ; si le fournisseur n’indique pas quand elle a eu lieu, personne ne peut se connecter par ce biais. Laissez vide pour accepter toute ancienneté.

provider-people = Personnes inconnues du portail
provider-refuse = Leur refuser l’accès
provider-refuse-hint = Un compte est créé dans Utilisateurs et groupes, et son titulaire l’associe dans Modifier mes données › Connexion.
provider-create = Leur créer un compte
provider-create-hint = Avec le nom et l’adresse reçus. Un compte qui porte déjà ce nom n’est jamais cédé : c’est son titulaire qui l’associe.
provider-believes = Les adresses qu’il envoie sont considérées comme confirmées
provider-believes-hint = Uniquement s’il les a vérifiées : des codes et des liens de nouveau mot de passe y sont envoyés.
provider-groups-claim = Revendication (claim) contenant les groupes
provider-groups-claim-hint = En général groups ou roles
provider-group-base = Rechercher les groupes sous
provider-group-base-hint = Par exemple ou=groups,dc=votre-domaine,dc=org. Vide : les groupes ne sont pas recherchés.
provider-group-filter = Filtre des groupes
provider-group-filter-hint = {"{"}dn{"}"} correspond à l’entrée de la personne. Active Directory : (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = Le filtre doit être entre parenthèses et contenir {"{"}dn{"}"}.
provider-groups = Qui devient membre de quel groupe
provider-groups-hint = Une ligne par règle : valeur reçue = groupe du portail. Dès lors, le fournisseur gère les membres de ces groupes : à chaque connexion, la personne y est ajoutée ou en est retirée.
provider-groups-here = Groupes du portail : { $names }
provider-groups-none = Le portail n’a aucun groupe auquel cela pourrait mener.

provider-remove-linked = { $count ->
    [0] Aucun compte n’y est associé.
    [one] { $count } compte y est associé. L’association disparaît, le compte reste.
   *[other] { $count } comptes y sont associés. Les associations disparaissent, les comptes restent.
}
provider-remove-off = Les sessions ouvertes avec ce fournisseur seront fermées. Pour conserver les associations, désactivez-le plutôt.
provider-remove-stranded = { $count ->
    [one] Ce compte n’aurait plus aucun moyen de connexion :
   *[other] Ces comptes n’auraient plus aucun moyen de connexion :
}
provider-remove-stranded-cut = Dix sont cités ; il peut y en avoir davantage.
provider-remove-stranded-do = Faites-leur d’abord envoyer un lien de mot de passe, dans Utilisateurs et groupes.
provider-remove-do = Supprimer le fournisseur

try-lead = L’annuaire est interrogé et vous voyez sa réponse. Personne n’est connecté, et rien n’est enregistré.
tried-lead = Personne n’a été connecté, et rien n’a été enregistré.
tried-sign-in = La connexion réussirait pour { $name }.
tried-create = Le compte { $name } serait créé et connecté.
tried-nobody = Personne ne serait connecté.
tried-read = La page de connexion afficherait :
tried-second-factor = Un second facteur serait demandé, comme après un mot de passe.
tried-spared = D’après sa règle, aucun second facteur ne serait demandé.
tried-detail = Détail du problème
tried-arrived = Données reçues
tried-arrived-none = Rien.
tried-again = Essayer de nouveau
tried-settings = Modifier ses paramètres

## E-mails sur l’association avec des fournisseurs
mail-linked-title = Votre compte a été associé à un fournisseur d’identité
mail-linked = Désormais, quiconque s’y connecte sous votre identité peut se connecter ici.
mail-unlinked-title = Votre compte a été dissocié d’un fournisseur d’identité
mail-unlinked = Plus personne ne peut s’en servir pour se connecter à votre compte.
mail-provider = Fournisseur
mail-unless-unlink = Si c’était quelqu’un d’autre, dissociez le fournisseur dans Modifier mes données › Connexion et déconnectez tous les autres navigateurs.

## Aide

help = Aide
help-contents = Sommaire
help-here = Vous êtes ici
help-people = Pour tout le monde
help-managers = Aider les utilisateurs
help-administrators = Configurer le portail
help-note = Remarque
help-hint = Conseil
help-important = Important
help-search = Rechercher dans l’aide
help-found-title = Résultats dans l’aide
help-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
help-found-none = Aucun résultat pour « { $query } »
help-found-none-do = Essayez avec moins de mots ou avec d’autres mots, ou parcourez le sommaire.
help-pdf = Télécharger l’aide en PDF
help-pdf-page = Cette page
help-pdf-all = Toute l’aide
help-pdf-making = Création du PDF…
help-pdf-loading = Téléchargement du PDF…
help-pdf-done = Le PDF est téléchargé.
help-pdf-cancelled = Téléchargement annulé. Rien n’a été enregistré.
help-pdf-failed = Le PDF n’a pas pu être créé. Réessayez dans un instant.
# Entre les noms d’une liste ; l’espace en fait partie.
list-separator = ,{ " " }
list-more = { $names } et { $count } de plus
list-unfold = Afficher { $count } de plus
count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
count-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}

## Paramètres › Personnalisation

appearance-title = Personnalisation
appearance-lead = Comment le portail se présente dans ses pages, ses e-mails et ses PDF.
appearance-name = Nom
appearance-name-hint = Sur chaque page et dans les applications d’authentification. Celles qui sont déjà configurées gardent l’ancien.
appearance-colour = Couleur d’accentuation
appearance-colour-hint = Celle des boutons et des liens, par exemple #2c55b8. Laissez vide pour garder celle du portail.
appearance-contact = Qui appeler
appearance-contact-hint = Un nom et un numéro de téléphone, affichés dans l’aide et là où quelqu’un se retrouve bloqué.
appearance-preview = Aperçu
appearance-sample-link = Un lien
appearance-contrast-good = Un texte de cette couleur est lisible : contraste de { $ratio } pour 1.
appearance-contrast-bad = Trop clair pour du texte : contraste de { $ratio } pour 1, alors qu’il faut 5,2.
appearance-logo = Logo
appearance-logo-now = Voici son aspect à côté du nom.
appearance-logo-none = Aucun logo pour l’instant : celui du portail s’affiche à côté du nom.
appearance-logo-do = Enregistrer le logo
appearance-logo-remove = Supprimer le logo
wanted-appearance = Pour modifier la personnalisation du portail, confirmez votre identité.
notice-appearance-saved = Modifications enregistrées. Le portail se présente désormais ainsi.
problem-not-a-colour = Une couleur s’écrit # suivi de six caractères, de 0 à 9 ou de a à f.
problem-too-light = Un texte de cette couleur serait illisible sur du blanc : le contraste est inférieur à 5,2 pour 1. Choisissez une couleur plus foncée.
whom-to-call = Qui appeler : { $contact }

## La première connexion

welcome-title = Bienvenue, { $name }
welcome-lead = { $portal } est la porte d’entrée de vos applications. Prenez une minute pour l’essentiel :
welcome-factor = Configurer un second facteur
welcome-factor-text = Votre compte reste à vous même si quelqu’un connaît votre mot de passe.
welcome-email = Confirmer votre adresse e-mail
welcome-email-text = Vous pourrez ainsi recevoir les alertes et les liens de nouveau mot de passe.
welcome-help = Lire comment cela fonctionne
welcome-help-text = Ce qui est demandé et quand, et que faire si vous perdez votre téléphone.
welcome-done = Ne plus afficher

sheet-pdf = Enregistrer en PDF
deadline-soon = Dans deux minutes, cette opération prendra fin et votre saisie sera perdue.
deadline-more = J’ai besoin de plus de temps
offline = Vous êtes hors ligne. Votre saisie est conservée ici : continuez dès que la connexion sera rétablie.
