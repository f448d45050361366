# Postern, Spanish. Neutral Spanish for Spain and Latin America: informal “tú”, sentence case, no exclamation marks, quotation marks “ ”.
# Times and names are put into the texts by the pages: { $when }, { $name }. A { $when } stands after a colon or in brackets, so that “3 de marzo de 2026” and “hace 5 minutos” both work.

## Every page

page-title = { $page } · { $portal }
skip = Ir al contenido
cookies = Esta aplicación usa cookies para permitir el inicio de sesión. Si sigues usándola, aceptas el uso de cookies.
language = Idioma
theme = Apariencia
theme-system = Automática
theme-light = Clara
theme-dark = Oscura
cancel = Cancelar
busy-checking = Comprobando…
busy-saving = Guardando…
busy-working = Un momento…

## Times (the server's words; the browser shows the reader's own zone)

month = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
day = { $day } de { $month } de { $year }
moment = { $day }, { $time } UTC

## Signed in: top bar and panels

menu = Menú de la cuenta de { $name }
menu-edit = Editar mis datos
menu-sign-out = Cerrar sesión
panels = Mis datos
panel-profile = Perfil
panel-login = Inicio de sesión
panel-password = Contraseña
panel-browsers = Navegadores
panel-activity = Actividad
panel-data = Datos guardados

## Sign in

sign-in-title = Iniciar sesión
sign-in-to = para continuar en { $place }
sign-in-name = Nombre de usuario o correo
sign-in-password = Contraseña
sign-in-do = Iniciar sesión
sign-in-busy = Iniciando sesión…
sign-in-passkey = Usar una llave de acceso
password-show = Mostrar contraseña

## Second factor

second-factor-title = Escribe el código de tu app de autenticación
second-factor-key = Usa tu llave de seguridad o este dispositivo
second-factor-page = Segundo factor
second-factor-not-you = ¿No eres tú?
second-factor-code = Código
second-factor-code-hint = 6 dígitos; cambia cada 30 segundos
second-factor-remember = Recordar este navegador durante { $days ->
    [one] 1 día
   *[other] { $days } días
}
second-factor-remember-hint = desde tu última visita; no lo marques en un equipo compartido
second-factor-do = Continuar
second-factor-key-text = Conecta tu llave y tócala, o usa la huella, el rostro o el PIN de este dispositivo. También puedes usar tu teléfono con el código que muestra el navegador.
second-factor-key-do = Usar llave de seguridad
second-factor-others = Usar otro método
second-factor-lost = ¿Perdiste el teléfono? La administración del portal puede quitar el segundo factor de tu cuenta; después podrás volver a iniciar sesión.
method-app = App de autenticación
method-key = Llave de seguridad o este dispositivo
method-recovery = Códigos de recuperación
second-factor-recovery = Escribe uno de tus códigos de recuperación
recovery-code = Código de recuperación
recovery-code-hint = 16 letras y números de tu hoja de recuperación

## Security keys: what may come of a prompt, each with the next step

key-waiting = Esperando tu llave…
key-no-script = Las llaves de seguridad necesitan scripts (JavaScript), que aquí están desactivados o no se han cargado. Actívalos y vuelve a cargar la página, o usa otro método.
key-cancelled = Ninguna llave respondió: se cerró la ventana, o tu llave no es una de las de esta cuenta. Inténtalo de nuevo o usa otro método.
key-not-added = No se ha añadido ninguna llave: se cerró la ventana, o la llave necesita un PIN que aún no tiene. Inténtalo de nuevo, o define antes un PIN en los ajustes del sistema o de la llave.
key-timed-out = No pasó nada durante 5 minutos, así que se retiró la petición. Inténtalo de nuevo: la página volverá a preguntar.
key-elsewhere = Esta página se abrió en { $here }, pero las llaves de seguridad solo funcionan en { $address }.
key-elsewhere-do = Abrir el portal allí
key-unsupported = Este navegador no admite llaves de seguridad. Usa un navegador actual u otro método.
key-forbidden = El navegador no permite usar llaves de seguridad en esta página. Abre el portal en su propia ventana o usa otro método.
key-unable = Esta llave no puede hacer lo que se necesita: quizá le falte un PIN. Define uno en los ajustes del sistema o de la llave, o usa otra llave.
key-failed = La llave o el navegador informó de un problema. Desconecta la llave, vuelve a conectarla e inténtalo otra vez.
key-missing = No llegó la respuesta de ninguna llave. Inténtalo de nuevo o usa otro método.
key-stale = Esa respuesta llegó demasiado tarde o ya se había usado. Inténtalo de nuevo.
key-unknown = Esa llave no es una de las tuyas, o se quitó de tu cuenta. Prueba con otra llave o usa otro método.
key-not-verified = Esta llave antes pedía tu PIN, tu huella o tu rostro, y esta vez no lo hizo. Inténtalo de nuevo y confirma de esa forma; si la llave ya no tiene PIN, define uno.
key-suspicious = Esta llave dio un número que ya se había usado. Puede que exista una copia, así que no se ha aceptado. Inténtalo otra vez; si vuelve a pasar, usa otro método, quita la llave y avisa a la administración del portal.
key-made-elsewhere = Esa respuesta se creó para otra dirección o dentro de otra página. Abre el portal en su propia dirección e inténtalo de nuevo.
key-kind-unsupported = El portal no puede comprobar llaves de este tipo. Usa otra llave.

why-new-browser = Te lo pedimos porque es la primera vez que inicias sesión con este navegador.
why-unvisited = Te lo pedimos porque tu última visita con este navegador fue hace más de { $days ->
    [one] 1 día
   *[other] { $days } días
}.
why-too-old = Te lo pedimos porque un navegador se recuerda como máximo durante { $days ->
    [one] 1 día
   *[other] { $days } días
}.
why-idle = Te lo pedimos porque este navegador llevaba un tiempo sin usarse y no se recuerda.
why-signed-out = Te lo pedimos porque cerraste sesión en este navegador.
why-ended-by-owner = Te lo pedimos porque la sesión de este navegador se cerró desde otro ({ $when }).
why-ended-by-manager = Te lo pedimos porque la administración del portal cerró la sesión de este navegador ({ $when }).
why-account-changed = Te lo pedimos porque cambió tu contraseña o tu segundo factor ({ $when }).
why-recovery-used = Te lo pedimos porque se usó un código de recuperación para iniciar sesión en otro lugar ({ $when }).

## No method that can be asked

no-method-title = Tu segundo factor no se puede usar aquí
no-method-text = Tu cuenta está protegida con un segundo factor que este portal no ofrece por el momento.
no-method-kept = No se ha cambiado nada: tu cuenta y tu segundo factor siguen como estaban.
no-method-do = Pide a la administración del portal que vuelva a activar el método o que quite el segundo factor de tu cuenta.
no-method-locked = Demasiados códigos seguidos no coincidieron, así que ya no se pide tu segundo factor.
no-method-locked-do = Pide a la administración del portal que quite el segundo factor de tu cuenta. Avisa si no fuiste tú: puede que alguien sepa tu contraseña.
no-method-recovery = Usar un código de recuperación
no-method-cancel = Volver al inicio de sesión

## Adding an authenticator app

enrol-title = Añadir una app de autenticación
enrol-replace-title = Reemplazar “{ $name }”
enrol-replace-lead = La app anterior sigue activa hasta que escribas un código de la nueva.
enrol-lead = Sirve cualquier app que genere códigos de 6 dígitos: Google o Microsoft Authenticator, Contraseñas de Apple, Aegis, 1Password y otras.
enrol-forced-title = Configura tu segundo factor
enrol-forced-lead = Este portal pide un segundo factor además de la contraseña. Configúralo ahora, se tarda un minuto; después se iniciará tu sesión.
enrol-or-key = Usar una llave de seguridad o este dispositivo
enrol-or-email = O recibir un código por correo
enrol-or-app = Usar una app de autenticación
enrol-scan = Escanea
enrol-scan-text = Abre tu app de autenticación, elige añadir una cuenta y apunta con la cámara aquí.
enrol-qr = Código QR del código de registro de { $account }. El mismo código aparece como texto en el paso siguiente.
enrol-open = Abrir en la app de este teléfono
enrol-type = O escríbelo
enrol-type-text = ¿No puedes escanear? Escribe este código de registro en tu app.
enrol-code = Código de registro
enrol-details = Cuenta { $account }, código basado en el tiempo, 6 dígitos
enrol-copy = Copiar
enrol-copied = Copiado
enrol-print-text = Solo se muestra ahora. Imprímelo y guárdalo en un lugar seguro, por si pierdes el teléfono.
enrol-print = Imprimir hoja de recuperación
enrol-confirm = Confirma
enrol-name = Nombre de esta app
enrol-name-default = Mi teléfono
enrol-name-hint = Para que puedas distinguir tus dispositivos
enrol-now = Código que muestra ahora
enrol-do = Activar
enrol-renew = Crear otro código

## Adding a security key

enrol-key-title = Añadir una llave de seguridad
enrol-key-lead = Una llave que conectas o acercas al teléfono, o la huella, el rostro o el PIN de un dispositivo. Solo funciona en este portal, así que nadie puede sacártela con engaños.
enrol-key-lead-passkey = Una llave que conectas o acercas al teléfono, o la huella, el rostro o el PIN de un dispositivo. Solo funciona en este portal, así que nadie puede sacártela con engaños. Si pide huella, rostro o PIN, también sirve para iniciar sesión sin contraseña: es una llave de acceso.
enrol-key-name = Nombre de esta llave
enrol-key-name-default = Llave de seguridad
enrol-key-name-hint = Si lo dejas así, la llave recibe el nombre de su modelo
enrol-key-what = A continuación preguntará el navegador: elige la llave, tócala o confirma en tu dispositivo, y permite que este portal la vea.
enrol-key-device = Usar este dispositivo
enrol-key-do = Usar una llave o un teléfono
enrol-key-which = Tócala otra vez para saber cuál es.

sheet-portal = Portal
sheet-address = Dirección
sheet-account = Cuenta
sheet-date = Fecha de impresión
sheet-code = Código de registro
sheet-codes = Códigos de recuperación
sheet-codes-text = Cada uno sirve una sola vez en lugar de tu segundo factor. Tacha los que ya usaste.
sheet-lost-title = Si pierdes el teléfono
sheet-lost-any-title = Si pierdes tu segundo factor
sheet-lost-app = Instala una app de autenticación en tu teléfono nuevo y escanea este código QR o escribe el código de registro. La app volverá a mostrar los códigos de tu cuenta e iniciarás sesión como siempre. Después, reemplaza la app en Editar mis datos › Inicio de sesión.
sheet-lost-codes = Inicia sesión con tu contraseña, elige “Usar otro método” y escribe uno de estos códigos de recuperación. Después, reemplaza lo que perdiste en Editar mis datos › Inicio de sesión.
sheet-lost-both = Inicia sesión con tu contraseña, elige “Usar otro método” y escribe uno de los códigos de recuperación. O instala una app de autenticación en tu teléfono nuevo y escanea este código QR. Después, reemplaza la app en Editar mis datos › Inicio de sesión y tacha el código QR de esta hoja.
sheet-title = Hoja de recuperación
sheet-keep = A quien tenga esta hoja solo le falta tu contraseña. Guárdala donde guardas el pasaporte.
sheet-added-title = Se ha activado “{ $name }”
sheet-added-lead = Te pediremos su código a partir de tu próximo inicio de sesión. Solo falta una cosa: guarda esta hoja por si pierdes el teléfono.
sheet-replaced-lead = Reemplaza a “{ $old }”, que ya no se acepta. Se ha cerrado la sesión en tus demás navegadores.
sheet-key-lead = Te la pediremos a partir de tu próximo inicio de sesión. Solo falta una cosa: guarda esta hoja por si pierdes la llave.
sheet-email-lead = Te enviaremos un código por correo a partir de tu próximo inicio de sesión. Solo falta una cosa: guarda esta hoja por si un día no puedes leer tu correo.
sheet-made-title = Tus nuevos códigos de recuperación
sheet-made-lead = Los códigos que tenías antes ya no sirven.
sheet-once-app = Solo se muestra ahora y no se guarda en ningún sitio. Imprime la hoja antes de continuar.
sheet-once = Solo se muestra ahora y no se guarda en ningún sitio. Imprime la hoja o copia los códigos en un lugar seguro antes de continuar.
sheet-print = Imprimir
sheet-copy = Copiar códigos
sheet-download = Descargar códigos
sheet-file = Códigos de recuperación de { $account }, { $portal }. Cada uno sirve una sola vez.
sheet-done = Ya está guardada

## Renaming and removing an authenticator app

rename-title = Cambiar el nombre de “{ $name }”
rename-page = Cambiar el nombre del segundo factor
rename-do = Guardar

remove-title = ¿Quitar “{ $name }”?
remove-page = Quitar segundo factor
remove-text = Los códigos de esta app dejarán de aceptarse y se cerrará la sesión en todos tus demás navegadores. Elimina también la entrada en la app.
remove-key-text = Esta llave dejará de aceptarse y se cerrará la sesión en todos tus demás navegadores. Si es una llave de acceso, puedes eliminarla también de tu dispositivo o de tu gestor de contraseñas.
remove-last = Es tu único método: sin él, solo la contraseña protege tu cuenta.
remove-do = Quitar
remove-keep = Conservar

## Mail

method-email = Código por correo
mail-code = Código
mail-code-hint = 8 dígitos
second-factor-email = Escribe el código del correo
mail-send = Enviar código
mail-send-again = Enviar de nuevo
mail-state-ask = Enviaremos un código a { $address }.
mail-state-taken = El servidor de correo aceptó el mensaje para { $address }.
mail-state-taken-at = Aceptado: { $when }.
mail-state-under-way = El mensaje para { $address } está en camino.
mail-state-delayed = El servidor de correo aún no ha aceptado el mensaje para { $address }. Seguimos intentándolo.
mail-state-until = Caducidad del código: { $when }.
mail-state-again = ¿No llega nada? Mira también en la carpeta de spam. Puedes volver a enviar el mismo código.
mail-state-again-at = ¿No llega nada? Mira también en la carpeta de spam. Próximo envío posible del mismo código: { $when }.
busy-sending = Enviando…
code-no-mail-code = El código del correo tiene 8 dígitos.
code-mail-over = Ese código ya no vale. Pide que se envíe uno nuevo.
enrol-email-title = Activar los códigos por correo
enrol-email-lead = Al iniciar sesión, recibirás un código por correo. Una app de autenticación o una llave de seguridad te protege mejor: quien lea tu correo también tiene el código.
enrol-email-do = Activar
address-title = Confirma tu dirección
address-lead = El código demuestra que lees el correo de esa dirección. No enviamos nada a una dirección que nadie ha confirmado.
address-do = Confirmar
address-nudge = Tu dirección de correo
address-unconfirmed = Aún nadie ha confirmado que lees el correo de esta dirección. Hasta entonces no enviaremos nada allí: ni códigos, ni avisos, ni contraseñas nuevas.
address-confirm = Confirmarla
address-waiting = { $address } reemplazará a tu dirección en cuanto escribas el código que se envió allí.
address-enter = Escribir el código
profile-email-confirmed = Dirección confirmada. Si la cambias, la nueva se confirma antes de reemplazar a esta.
login-email-off = Códigos enviados a { $address }
login-email-on = Se envía un código por correo al iniciar sesión
remove-email-text = Ya no se enviarán códigos por correo y se cerrará la sesión en todos tus demás navegadores.
wanted-add-email = Quieres activar los códigos por correo.
wanted-manage = Quieres abrir las páginas de administración.
wanted-set-mail = Quieres definir la cuenta de correo del portal.
wanted-remove-mail = Quieres que el portal deje de enviar correo.
notice-email-removed = Se han desactivado los códigos a “{ $name }”.
notice-email-on = Se han activado los códigos por correo: se envían a { $address }.
notice-mail-not-before = Próximo envío posible: { $when }.
notice-address-confirmed = Se ha confirmado { $address }.
notice-link-sent = Si conocemos ese nombre y le llega el correo, hay un enlace en camino. Vale durante una hora.
notice-mail-set = Se ha guardado la cuenta de correo. Ahora envía un mensaje de prueba.
notice-mail-removed = El portal ya no envía correo.
notice-test-taken = El servidor de correo aceptó el mensaje de prueba: { $answer }
notice-test-failed = No se envió el mensaje de prueba: { $answer }
problem-used-by-method = A esta dirección se envían códigos por correo. Desactívalos primero.
problem-not-a-host = Esto no es el nombre ni la dirección de un servidor.
problem-not-a-port = Un puerto es un número del 1 al 65535.
problem-tls-needed = Sin TLS, el correo solo se envía a un servidor de la misma máquina.
problem-type-again = Para otro servidor u otro usuario, vuelve a escribir la contraseña.
forgotten-link = ¿Olvidaste tu contraseña?
forgotten-title = Contraseña olvidada
forgotten-lead = Te enviaremos un enlace por correo para elegir otra. Tu segundo factor se seguirá pidiendo.
forgotten-do = Enviar enlace
forgotten-back = Volver al inicio de sesión
settings = Ajustes
panel-mail = Correo
mail-settings-title = Correo
mail-settings-lead = La cuenta con la que el portal envía su correo: códigos, enlaces y avisos a las personas afectadas.
mail-fixed = La cuenta de correo está definida en la configuración del portal y solo puede cambiarse allí.
mail-host = Servidor de correo
mail-host-hint = Por ejemplo, mail.tu-dominio.org
mail-port = Puerto
mail-port-hint = Normalmente, 465 o 587
mail-tls = Cifrado
mail-tls-wrapper = TLS desde el principio (465)
mail-tls-starttls = STARTTLS, obligatorio (587)
mail-tls-none = Ninguno, solo a esta misma máquina (25)
mail-user = Usuario
mail-password = Contraseña
mail-password-hint = Se guarda cifrada y no vuelve a mostrarse
mail-password-kept = Déjala vacía para conservar la que está guardada
mail-sender-address = Dirección del remitente
mail-sender-name = Nombre del remitente
mail-sender-name-hint = Si no se indica, { $portal }
mail-remove = Dejar de enviar correo
mail-remove-title = ¿Dejar de enviar correo?
mail-remove-text = El portal olvidará la cuenta de correo. Ya no habrá códigos por correo, enlaces para contraseñas olvidadas ni avisos.
mail-remove-depending = { $count ->
    [one] Esta cuenta no tiene otro segundo factor y ya no podrá iniciar sesión:
   *[other] Estas { $count } cuentas no tienen otro segundo factor y ya no podrán iniciar sesión:
}
mail-test-title = Prueba
mail-test-to = Enviar un mensaje de prueba a
mail-test-do = Enviar mensaje de prueba
outbox-title = Mensajes en camino
outbox-waiting = { $count ->
    [0] Ningún mensaje en espera
    [one] Un mensaje en espera
   *[other] { $count } mensajes en espera
}
outbox-oldest = El más antiguo: { $when }
outbox-sent = Enviados en un día: { $count }
outbox-dropped = Sin entregar: { $count }
outbox-error = Última respuesta del servidor de correo: { $error }
event-second-factor-failed = Contraseña correcta, segundo factor incorrecto cinco veces
event-email-confirmed = Dirección de correo confirmada
event-settings = Ajustes del portal cambiados
event-mail-failed = No se pudo enviar un mensaje de correo

## Recovery codes

codes-left = Sin usar: { $left } de { $of }. Creados: { $when }
codes-none = Por si pierdes el teléfono: diez códigos en papel
codes-later = Recibirás diez códigos en papel con tu primer método
codes-tested = Hoja comprobada
codes-untested = Hoja sin comprobar
codes-tested-when = Hoja comprobada: { $when }
codes-few = Crea otros nuevos antes de que se acaben.
codes-make = Crear códigos
codes-renew = Códigos nuevos
codes-test = Comprobar mi hoja
new-codes-title = Códigos de recuperación nuevos
new-codes-offer-title = { $left ->
    [0] Ese era tu último código de recuperación
    [one] Queda 1 código de recuperación
   *[other] Quedan { $left } códigos de recuperación
}
new-codes-offer = Crea ahora diez nuevos para no quedarte un día sin acceso. Los anteriores dejan de servir.
new-codes-void = Recibirás diez códigos nuevos. Los anteriores dejan de servir, también los de las hojas que imprimiste.
new-codes-first = Recibirás diez códigos por si pierdes el teléfono. Cada uno sirve una sola vez.
new-codes-once = Se muestran una sola vez. Ten a mano una impresora o un lugar seguro.
new-codes-do = Crear diez códigos nuevos
new-codes-later = Más tarde
test-title = Comprueba tu hoja de recuperación
test-text = Escribe cualquiera de los códigos de tu hoja para confirmar que es la correcta y que puedes leerla. El código sigue siendo válido.
test-do = Comprobar

## The fresh proof before a change

confirm-title = Confirma que eres tú
confirm-why = La confirmación vale durante 10 minutos.
confirm-password = Tu contraseña
confirm-do = Confirmar
confirm-cancel = No cambiar nada
wanted-add-app = Para añadir una app de autenticación, confirma que eres tú.
wanted-replace-app = Para reemplazar “{ $name }”, confirma que eres tú.
wanted-add-key = Para añadir una llave de seguridad, confirma que eres tú.
wanted-rename = Para cambiar el nombre de “{ $name }”, confirma que eres tú.
wanted-remove = Para quitar “{ $name }”, confirma que eres tú.
wanted-codes = Para crear códigos de recuperación nuevos, confirma que eres tú.
wanted-password = Para cambiar tu contraseña, confirma que eres tú. La nueva se conserva mientras tanto.
wanted-email = Para cambiar tu dirección de correo, confirma que eres tú. Lo que escribiste se conserva mientras tanto.
wanted-deactivate = Para desactivar tu cuenta, confirma que eres tú.

## The first administrator

set-up-title = Configura el portal
set-up-lead = Te damos la bienvenida. Crea tu cuenta: es la primera y administra este portal.
set-up-name = Nombre de usuario
set-up-name-hint = Letras, números y . _ -; con él inicias sesión
set-up-display-name = Tu nombre
set-up-display-name-hint = Como lo ven las demás personas
set-up-email = Correo electrónico
optional = opcional
set-up-do = Crear cuenta
set-up-busy = Creando…

## Passwords

set-password-title = Elige una contraseña
password-new = Contraseña
password-other = Contraseña nueva
password-repeat = Repite la contraseña
password-hint = { $fewest ->
    [one] Al menos 1 carácter.
   *[other] Al menos { $fewest } caracteres.
} Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.
set-password-do = Guardar contraseña

password-title = Contraseña
password-do = Cambiar contraseña
password-others = Al cambiarla se cierra la sesión en tus demás navegadores.
strength-good = Buena: difícil de adivinar.
strength-very-good = Muy buena: muy difícil de adivinar.

## Links that cannot be used

dead-set-up-title = No se puede usar este enlace de configuración
dead-set-up-text = Un enlace de configuración sirve una sola vez y durante una hora. Este ya se usó, tiene más de una hora o nunca existió.
dead-set-up-do = Si el portal aún no tiene ninguna cuenta, reinícialo: en su consola aparecerá un enlace nuevo.
dead-password-title = No se puede usar este enlace de contraseña
dead-password-text = Un enlace para una contraseña nueva sirve una sola vez y durante una hora; una invitación, una sola vez y durante una semana. Este enlace ya se usó, es más antiguo o nunca existió.
dead-password-do = Pide uno nuevo a quien te envió el enlace. Tu contraseña no ha cambiado.
dead-sign-in = Ir al inicio de sesión

## Edit my data: Profile

profile-title = Perfil
profile-lead = Quién eres en este portal.
profile-name = Tu nombre
profile-account = Nombre de usuario
profile-language = Idioma
profile-email = Correo electrónico
profile-email-hint = También puedes iniciar sesión con él.
profile-do = Guardar
protect-title = Protege tu cuenta
protect-text = Hoy basta con tu contraseña para acceder a tu cuenta. Con un segundo factor seguirá siendo tuya aunque alguien sepa tu contraseña.
protect-do = Configurar un segundo factor

## Edit my data: Login

login-title = Inicio de sesión
login-lead = Con un segundo factor, tu cuenta sigue siendo tuya aunque alguien sepa tu contraseña. Se pide a partir de tu próximo inicio de sesión.
login-methods = Segundo factor
login-first-title = Cuál elegir
login-first-text = Una app de autenticación es lo más sencillo para empezar: genera un código de 6 dígitos en tu teléfono, funciona sin conexión y se configura en un minuto.
login-first-key = Tu teléfono, tu equipo o una llave de seguridad: tócala, o usa la huella, el rostro o el PIN. Se configura en un minuto.
login-first-both = Este dispositivo o una llave de seguridad es lo más seguro: nadie puede sacártelo con engaños. Una app de autenticación en tu teléfono funciona en todos los demás sitios. Cualquiera de las dos opciones se configura en un minuto, y puedes tener ambas.
login-none = Por el momento no se puede añadir ningún método en este portal. Consulta a la administración.
login-app-off = Códigos de 6 dígitos de una app en tu teléfono
login-key-off = La huella, el rostro o el PIN de un dispositivo, o una llave que conectas
login-key-add = llave de seguridad
login-key-count = { $count ->
    [one] 1 llave
   *[other] { $count } llaves
}
login-key-passkey = Llave de acceso
login-key-synced = Llave de acceso sincronizada
login-app-count = { $count ->
    [one] 1 app
   *[other] { $count } apps
}
login-method-hidden = Por el momento no se ofrece en este portal
login-state-on = Activado
login-state-off = Desactivado
login-method-since = Activación: { $when }
login-method-used = último uso: { $when }
login-method-unused = aún sin usar
login-add = Configurar
login-add-another = Añadir otra
login-full = Una cuenta no puede tener más.
login-rename = Cambiar nombre
login-rename-named = Cambiar nombre: “{ $name }”
login-replace = Reemplazar
login-replace-named = Reemplazar “{ $name }”
login-remove = Quitar
login-remove-named = Quitar “{ $name }”
login-required = Aquí es obligatorio un segundo factor: el último método no se puede quitar.
login-password = Contraseña
login-password-set = Último cambio: { $when }
login-password-none = Esta cuenta no tiene contraseña
login-password-change = Cambiar

## Edit my data: Browsers

browsers-title = Navegadores
browsers-lead = Dónde tienes la sesión iniciada. Cierra las sesiones que no reconozcas y después cambia tu contraseña.
browsers-this = Este navegador
browsers-unknown = Navegador desconocido
browsers-named = { $browser } en { $system }
browsers-address = Dirección
browsers-first = Primer acceso
browsers-last = Último acceso
browsers-until = Recordado hasta
browsers-ends = Cierre de sesión
browsers-ends-when = { $when } si no se usa
browsers-end = Cerrar sesión
browsers-end-named = Cerrar sesión en { $name }
browsers-end-others = Cerrar todas las demás sesiones
browsers-only = No tienes la sesión iniciada en ningún otro sitio.

## Edit my data: Activity

activity-title = Actividad
activity-lead = Los últimos { $most } eventos de tu cuenta. ¿Hay algo que no reconoces? Cambia tu contraseña y cierra la sesión en los navegadores que no conozcas.
activity-none = Todavía nada.
activity-by = por { $name }
event-sign-in = Sesión iniciada
event-sign-in-failed = Inicio de sesión fallido: contraseña incorrecta
event-password = Contraseña cambiada
event-password-link = Enlace para una contraseña nueva creado
event-code = Segundo factor aceptado
event-code-failed = Segundo factor no aceptado
event-code-again = Código usado por segunda vez, no aceptado
event-method-disabled = Demasiados fallos seguidos: método desactivado
event-clone = Llave de seguridad con un contador antiguo: puede que exista una copia
event-enrol-begin = Alta de un segundo factor iniciada
event-enrol-finish = Segundo factor añadido
event-enrol-cancel = Alta de un segundo factor abandonada
event-method-removed = Segundo factor quitado
event-method-replaced = Segundo factor reemplazado
event-method-renamed = Nombre de un segundo factor cambiado
event-recovery-used = Código de recuperación usado
event-recovery-made = Códigos de recuperación creados
event-sheet-tested = Hoja de recuperación comprobada
event-proof = Cambio confirmado
event-proof-failed = Confirmación de un cambio fallida
event-remembered = Navegador recordado
event-browser-ended = Sesión cerrada en un navegador
event-account-created = Cuenta creada
event-account-updated = Perfil cambiado
event-email = Dirección de correo cambiada
event-account-disabled = Cuenta desactivada
event-account-enabled = Cuenta activada
event-clock = Reloj del portal atrasado
event-seal = Un secreto guardado de la cuenta está dañado
event-other = Algo que esta versión del portal no conoce

## Edit my data: Stored data

data-title = Datos guardados
data-lead = Todo lo que este portal guarda sobre ti.
data-all = Tus datos
data-secrets = No incluye las contraseñas, los secretos de tus apps de autenticación ni los códigos de recuperación: el portal no se los muestra a nadie, ni siquiera a ti.
data-download = Descargar como JSON
data-show = Mostrarlos aquí
data-json = Tus datos en JSON
data-deactivate = Desactivar mi cuenta
data-deactivate-text = Se cierra tu sesión en todas partes y nadie puede volver a iniciar sesión en la cuenta.
deactivate-title = ¿Desactivar tu cuenta?
deactivate-text = Se cierra tu sesión en todos los navegadores y nadie puede volver a iniciar sesión en la cuenta. No se elimina nada.
deactivate-back = Solo la administración del portal puede volver a activarla.
deactivate-keep = Conservarla

## Users and Groups

people = Cuentas y grupos
panel-groups = Grupos
people-edit = Editar
people-delete = Eliminar
people-means = Qué implica
people-reason = Motivo
people-reason-hint = Para el registro de auditoría: por ejemplo, cómo sabes que se trata de esa persona

users-title = Cuentas
users-new = Cuenta nueva
users-import = Importar
users-file = Descargar como CSV
users-search = Buscar cuentas
users-search-hint = Nombre o correo
users-search-do = Buscar
users-group = Grupo
users-every-group = Todos los grupos
users-show = Mostrar
show-all = Todas
show-none = Sin segundo factor
show-one = Un método
show-several = Dos o más
show-never = Sin ningún inicio de sesión
users-name = Nombre
users-account = Nombre de usuario
users-factor = Segundo factor
users-last = Último inicio de sesión
users-never = nunca
users-select = Seleccionar
users-select-named = Seleccionar a { $name }
users-select-all = Seleccionar todas las de esta página
users-select-none = Anular la selección
users-cut = Hay más coincidencias que estas. Escribe algo más del nombre.
users-none = No se encontró a nadie
users-none-text = Escribe el comienzo de un nombre o de una dirección, o busca entre todas las cuentas.
users-all = Mostrar todas las cuentas
users-pages = Páginas
users-first = Primera página
users-next = Página siguiente
protection-none = Ninguno
protection-email = Solo correo
protection-one = Uno
protection-several = Dos o más
user-disabled = Desactivada

bulk-what = Qué hacer
bulk-group = Qué grupo
bulk-do = Aplicar a la selección
bulk-selected = Selección:
bulk-disable = Desactivar cuentas
bulk-enable = Activar cuentas
bulk-end-browsers = Cerrar sesiones
bulk-send-link = Enviar enlaces de contraseña
bulk-add = Añadir a un grupo
bulk-remove = Quitar de un grupo

user-new-title = Cuenta nueva
user-new-lead = Solo la persona titular elige su contraseña, y nadie más llega a verla.
user-new-do = Crear cuenta
user-edit-title = Editar la cuenta de { $name }
user-name-hint = Letras, números y . _ -; para iniciar sesión
user-display-name-hint = Como lo ven las demás personas
user-email-hint = También sirve para iniciar sesión. Se le envía correo en cuanto se confirma.
user-email-used = A esta dirección se envían códigos, así que se queda como está. Quita primero los códigos por correo.
user-language-any = El que pida el navegador
user-invite-label = Enviar una invitación
user-invite-hint = Por correo, con un enlace para elegir la contraseña.
user-no-mail = El portal no puede enviar correo. Quien opera el servidor puede crear un enlace para la primera contraseña en la línea de comandos: postern account reset-password.

user-no-method = Sin segundo factor: basta con la contraseña para acceder a esta cuenta.
user-method-unknown = Un método de una versión más reciente
user-method-locked = Bloqueado
user-method-left = { $count ->
    [0] No queda ningún código
    [one] Queda 1 código
   *[other] Quedan { $count } códigos
}
user-method-until = Caducidad: { $when }
user-method-since = Añadido: { $when }
user-remove-all = Quitar todos
user-to-enrol = En el próximo inicio de sesión habrá que configurar uno.
user-secrets = Nadie puede ver ni cambiar lo que es secreto en un segundo factor: ni códigos ni claves. Ayudar significa quitarlo o dar un pase para un inicio de sesión.
user-account = Cuenta
user-created = Creación
user-email-none = Ninguno
user-email-confirmed = Confirmado
user-email-unconfirmed = Sin confirmar
user-password = Definida
user-password-none = Aún sin elegir
user-link = Enviar un enlace de contraseña
user-invite = Enviar una invitación
user-disable = Desactivar
user-enable = Activar
user-no-group = No está en ningún grupo.
user-no-browser = Sin sesión iniciada en ningún sitio.
user-end-all = Cerrar todas las sesiones
user-events = Eventos recientes

remove-methods-title = Quitar el segundo factor de { $name }
remove-methods-which = Qué quitar
remove-methods-all = Todos
remove-methods-ends = Se cerrarán de inmediato las sesiones abiertas y los inicios de sesión en curso.
people-told = La persona titular recibirá un aviso por correo, con tu nombre, si a la cuenta le llega el correo.
remove-methods-next = En el próximo inicio de sesión habrá que configurar un segundo factor nuevo.

pass-title = Pase de un solo uso para { $name }
pass-lead = Sustituye al segundo factor en un inicio de sesión: para quien dejó el teléfono en casa. No se quita nada.
pass-minutes = Cuánto tiempo vale
count-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
count-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
pass-means-once = Sirve para un solo inicio de sesión. Ese navegador no se recuerda, y el pase no sirve para confirmar cambios.
pass-means-password = La contraseña se pide como siempre.
pass-do = Crear pase
pass-shown-title = Pase para { $name }
pass-once = Solo se muestra ahora y no se guarda en ningún sitio. Si había un pase anterior, ya no sirve.
pass-until = Caducidad: { $when }.
pass-tell = Díctalo por teléfono, a una voz que conozcas. No lo envíes por correo.
pass-done = Listo
pass-hint = 16 letras y números, tal como te los dijeron
method-pass = Pase de un solo uso
second-factor-pass = Escribe el pase de un solo uso que te dio la administración
code-no-pass = Un pase de un solo uso tiene 16 letras y números. Escríbelo tal como te lo dijeron.
code-unknown-pass = Ese pase no coincide, ya se usó o ha caducado. Pide uno nuevo.

user-delete-title = ¿Eliminar la cuenta de { $name }?
user-delete-lost = La cuenta, su segundo factor, sus navegadores y su pertenencia a grupos desaparecerán para siempre. Lo que el registro de auditoría dice de ella permanece mientras se conserve el registro.
user-delete-rather = Si solo quieres impedir el acceso durante un tiempo, desactiva la cuenta.
user-delete-typed = Escribe { $name } para eliminar la cuenta
user-delete-do = Eliminar cuenta
problem-other-name = Este no es el nombre de la cuenta.

import-title = Importar cuentas
import-lead = Primero se lee y se comprueba el archivo. No se crea nada antes de que veas el resultado previsto.
import-file = Archivo
import-file-hint = Valores separados por comas (.csv) en UTF-8
import-do = Comprobar archivo
import-busy = Leyendo…
import-format = Cómo es el archivo
import-columns = La primera línea nombra las columnas, en cualquier orden. Las tres últimas de esta lista pueden omitirse.
import-example = Un ejemplo
import-name = Nombre de usuario, para iniciar sesión
import-display-name = El nombre que ven las personas
import-email = Puede estar vacío; es necesario para una invitación
import-language = { $tags }; vacío para el que pida el navegador
import-groups = Nombres de grupos, separados por punto y coma; puede estar vacío
import-problems = { $count ->
    [one] 1 problema
   *[other] { $count } problemas
}
import-kept = No se ha cambiado nada. Corrige el archivo y elígelo de nuevo.
import-line = Línea
import-problem = Problema
line-unreadable = A partir de aquí no es un CSV en UTF-8.
line-unknown-column = No existe ninguna columna “{ $name }”.
line-missing-column = Falta la columna “{ $name }”.
line-too-many = Un archivo tiene como máximo { $most } líneas.
line-repeated = { $column }: mismo valor que en la línea { $line }.
line-no-group = No existe ningún grupo “{ $name }”.
line-group-not-yours = No tienes permiso para añadir a nadie al grupo “{ $name }”.
line-no-language = El portal no está disponible en el idioma “{ $name }”.
line-no-address = Una invitación necesita una dirección.

job-group = Grupo: { $name }
job-proposed = { $count ->
    [one] Se creará 1 cuenta
   *[other] Se crearán { $count } cuentas
}
job-invited = Cada una recibe una invitación por correo, con un enlace para elegir la contraseña.
job-not-invited = No se envía ningún mensaje.
job-start = Crear las cuentas
job-other-file = Elegir otro archivo
job-progress = { $done } de { $total }
job-leave = Puedes salir de esta página: el trabajo continúa.
job-refresh = Actualizar
job-all-done = { $count ->
    [0] No había nada que hacer.
    [one] Hecho: 1.
   *[other] Todo hecho: { $count }.
}
job-some-done = Hecho: { $done }. Sin hacer: { $failed }.
job-back = Volver a las cuentas
job-number = N.º
job-rows = Resultado de cada una
job-first-rows = Las primeras
job-outcome = Resultado
job-done = Hecho
job-gone = Ya no existe
job-failed = El portal no pudo; el motivo está en su registro
job-waiting = En espera

groups-new = Grupo nuevo
groups-lead = Qué pueden hacer los miembros y qué segundo factor se les pide.
groups-none = Aún no hay grupos
groups-none-text = Un grupo permite hacer más a sus miembros, o les exige más.
groups-permissions = Permisos
groups-members = Miembros
permission-users = Administrar cuentas
permission-groups = Administrar grupos
permission-settings = Administrar los ajustes
permission-audit = Leer el registro de auditoría
permission-none = Ninguno
permission-users-what = Crear cuentas, ayudar a sus titulares, desactivarlas y eliminarlas
permission-groups-what = Crear grupos y decidir quién está en ellos
permission-settings-what = Cambiar los ajustes del portal
permission-audit-what = Ver qué ha pasado y a quién
rule-optional = Opcional
rule-required = Obligatorio
rule-required-from = Obligatorio a partir del { $day }
rule-required-since = Obligatorio desde el { $day }
rule-methods-all = Todos los métodos que ofrece el portal
rule-methods = Solo: { $names }

group-new-title = Grupo nuevo
group-new-do = Crear grupo
group-edit-title = Editar el grupo { $name }
group-may = Qué pueden hacer los miembros
group-not-own = No tienes este permiso, así que no puedes darlo ni quitarlo.
group-name-taken = Ya hay otro grupo con este nombre.
group-no-members = No hay nadie en este grupo.
group-all-members = Mostrar entre las cuentas
group-cut = { $count ->
    [one] Se muestra el primero.
   *[other] Se muestran los primeros { $count }.
}
group-add = Añadir un miembro
group-add-hint = Nombre de usuario o correo
group-add-do = Añadir
group-remove-named = Quitar a { $name } del grupo
group-delete-title = ¿Eliminar el grupo { $name }?
group-delete-members = { $count ->
    [0] No hay nadie en este grupo.
    [one] La cuenta de su único miembro se conserva.
   *[other] Las cuentas de sus { $count } miembros se conservan.
}
group-delete-lost = Los miembros pierden lo que el grupo les permite, y ya no se les exige lo que el grupo pide.
group-delete-do = Eliminar grupo

policy-title = Segundo factor en { $name }
policy-lead = Mira primero qué implica y después guarda.
policy-optional = Los miembros pueden añadir uno. A quien lo tiene se le pide.
policy-from-day = Obligatorio a partir de un día
policy-required-from = Hasta entonces, los miembros ven un recordatorio en cada página.
policy-required = Quien no tenga uno deberá configurarlo en su próximo inicio de sesión, antes de nada.
policy-day = Desde
policy-day-aside = el día empieza según la hora UTC
policy-restrict = Solo algunos métodos
policy-restrict-hint = De lo contrario, los miembros pueden usar todos los métodos que ofrece el portal.
policy-methods = Métodos que pueden usar los miembros
policy-preview = Mostrar qué implica
policy-meaning = Qué implica hoy
policy-nobody = Este grupo no tiene miembros que puedan iniciar sesión.
policy-fine = { $count ->
    [one] 1 miembro tiene todo lo que se pide.
   *[other] { $count } miembros tienen todo lo que se pide.
}
policy-grace = { $count ->
    [one] 1 miembro verá recordatorios hasta ese día y después deberá configurar un segundo factor.
   *[other] { $count } miembros verán recordatorios hasta ese día y después deberán configurar un segundo factor.
}
policy-stopped = { $count ->
    [one] 1 miembro deberá configurar un segundo factor en su próximo inicio de sesión.
   *[other] { $count } miembros deberán configurar un segundo factor en su próximo inicio de sesión.
}
policy-no-address = { $count ->
    [one] 1 miembro no puede cumplirlo y se queda sin acceso: solo quedan los códigos por correo, y a su cuenta no le llega ningún correo.
   *[other] { $count } miembros no pueden cumplirlo y se quedan sin acceso: solo quedan los códigos por correo, y a sus cuentas no les llega ningún correo.
}
policy-no-method = { $count ->
    [one] 1 miembro no puede cumplirlo y se queda sin acceso: ninguno de los métodos permitidos se puede usar aquí.
   *[other] { $count } miembros no pueden cumplirlo y se quedan sin acceso: ninguno de los métodos permitidos se puede usar aquí.
}
policy-only-others = { $count ->
    [one] 1 miembro no puede cumplirlo y se queda sin acceso: tiene un segundo factor, pero ninguno permitido.
   *[other] { $count } miembros no pueden cumplirlo y se quedan sin acceso: tienen un segundo factor, pero ninguno permitido.
}
policy-more = y { $count } más
policy-cut = Se han revisado los primeros { $count } miembros, no todos.
policy-save-text = Se aplica a partir del próximo inicio de sesión.

audit-title = Registro de auditoría
audit-lead = { $count ->
    [one] Qué ha pasado, a quién y quién lo hizo. Los eventos se conservan durante 1 día.
   *[other] Qué ha pasado, a quién y quién lo hizo. Los eventos se conservan durante { $count } días.
}
audit-json = Descargar como líneas JSON
audit-by = Por
audit-what = Evento
audit-since = Desde el día
audit-until = Hasta el día
audit-every-kind = Todos los eventos
audit-do = Mostrar
audit-all = Mostrar todos
audit-none = No se encontró nada
audit-none-text = Ningún evento coincide con lo que buscas.
audit-when = Fecha y hora
audit-where = Origen
audit-command-line = línea de comandos
audit-warning = Advertencia
audit-alarm = Alarma
audit-visitor = visitante
audit-note = motivo: { $note }
audit-older = Más antiguos
audit-newest = Más recientes

event-pass-made = Pase de un solo uso creado
event-pass-used = Pase de un solo uso utilizado
event-account-deleted = Cuenta eliminada
event-group-created = Grupo creado
event-group-updated = Grupo cambiado
event-group-deleted = Grupo eliminado
event-member-added = Cuenta añadida a un grupo
event-member-removed = Cuenta quitada de un grupo
event-policy = Requisitos de un grupo cambiados
event-exported = Cuentas o eventos descargados
event-job = Trabajo con muchas cuentas iniciado

refusal-yourself = Esta es tu propia cuenta. Puedes cambiarla en Editar mis datos.
refusal-upward = Esto afecta a un permiso que no tienes: puedes mirar, pero no cambiar nada.
refusal-last-holder = No quedaría nadie que administre los grupos.
refusal-stops-yourself = Con este cambio, tú ya no podrías iniciar sesión.
refusal-not-reached = A esta cuenta no le llega el correo: el portal no envía correo, la dirección no está confirmada o se acaba de enviar un mensaje.
refusal-no-method = Esta cuenta no tiene segundo factor.
refusal-not-allowed = No tienes permiso para esto.

notice-user-created = Se ha creado la cuenta de { $name }.
notice-user-invited = Se ha creado la cuenta de { $name } y hay una invitación en camino.
notice-methods-removed = { $count ->
    [0] No quedaba nada que quitar de la cuenta de { $name }.
    [one] Se ha quitado 1 segundo factor de { $name }.
   *[other] Se han quitado { $count } segundos factores de { $name }.
}
notice-browsers-ended = { $count ->
    [0] { $name } no tenía ninguna sesión iniciada.
    [one] Se ha cerrado la sesión de { $name } en 1 navegador.
   *[other] Se ha cerrado la sesión de { $name } en { $count } navegadores.
}
notice-user-disabled = Se ha cerrado la sesión de { $name } en todas partes y ya no puede iniciar otra.
notice-user-enabled = { $name } puede volver a iniciar sesión.
notice-user-deleted = Se ha eliminado la cuenta { $name }.
notice-user-link = Hay un enlace en camino para { $name }.
notice-group-saved = Se ha guardado el grupo “{ $name }”.
notice-group-deleted = Se ha eliminado el grupo “{ $name }”.
notice-member-added = { $name } ya está en el grupo.
notice-member-removed = { $name } ya no está en el grupo.
notice-policy-set = El grupo “{ $name }” exige esto a partir de ahora.
notice-nobody-selected = La selección estaba vacía, así que no se ha cambiado nada.

problem-no-such-account = No hay ninguna cuenta con este nombre o esta dirección.
problem-not-a-day = Elige un día.
problem-day-over = Este día ya pasó. Elige uno posterior.
problem-choose-one = Elige al menos una opción.

wanted-user-create = Para crear la cuenta de { $name }, confirma que eres tú.
wanted-user-edit = Para cambiar la cuenta de { $name }, confirma que eres tú.
wanted-user-methods = Para quitar un segundo factor de { $name }, confirma que eres tú.
wanted-user-pass = Para crear un pase de un solo uso para { $name }, confirma que eres tú.
wanted-user-browsers = Para cerrar sesiones de { $name }, confirma que eres tú.
wanted-user-disable = Para desactivar la cuenta de { $name }, confirma que eres tú.
wanted-user-enable = Para activar la cuenta de { $name }, confirma que eres tú.
wanted-user-delete = Para eliminar la cuenta de { $name }, confirma que eres tú.
wanted-user-link = Para enviar a { $name } un enlace de contraseña, confirma que eres tú.
wanted-bulk = { $count ->
    [one] Para cambiar 1 cuenta, confirma que eres tú.
   *[other] Para cambiar { $count } cuentas a la vez, confirma que eres tú.
}
wanted-import = Para crear las cuentas del archivo, confirma que eres tú.
wanted-group-save = Para guardar el grupo “{ $name }”, confirma que eres tú.
wanted-group-delete = Para eliminar el grupo “{ $name }”, confirma que eres tú.
wanted-member-add = Para añadir a { $name } a un grupo, confirma que eres tú.
wanted-member-remove = Para quitar a { $name } de un grupo, confirma que eres tú.
wanted-policy = Para cambiar lo que exige el grupo “{ $name }”, confirma que eres tú.

enrol-removed-lead = La administración del portal ha quitado tu segundo factor. Configura uno nuevo ahora, se tarda un minuto; después se iniciará tu sesión.
enrol-skip = Ahora no
grace = A partir del { $day } necesitarás aquí un segundo factor: { $left }
grace-days = { $count ->
    [one] queda 1 día.
   *[other] quedan { $count } días.
}
grace-last-day = hoy es el último día.
grace-do = Configurar uno

mail-pass-title = Se ha creado un pase de un solo uso para tu cuenta
mail-pass = Sustituye a tu segundo factor en un inicio de sesión. Caducidad: { $when }. Tu contraseña también es necesaria.
mail-pass-used-title = Se ha usado un pase de un solo uso
mail-pass-used = Alguien inició sesión con tu contraseña y el pase de un solo uso que creó la administración del portal. El pase ya no se puede volver a usar.

## Something went wrong

error-400-title = No se pudo leer la solicitud
error-400-text = Faltaba algo en ella o estaba dañada. No se ha cambiado nada.
error-400-do = Vuelve atrás, carga de nuevo la página e inténtalo otra vez.
error-403-title = Eso no está permitido
error-403-text = No tienes acceso, o la página no se abrió en la propia dirección del portal. No se ha cambiado nada.
error-403-do = Abre el portal en { $address } e inténtalo de nuevo desde allí. Si necesitas acceso, pídelo a la administración del portal.
error-404-title = Esta página no existe
error-404-text = Puede que la dirección tenga una errata o que la página ya no exista.
error-404-do = Revisa la dirección o empieza desde el principio.
error-429-title = Demasiadas solicitudes
error-429-text = Hubo demasiadas en poco tiempo. No se ha cambiado nada.
error-429-do = Espera un minuto e inténtalo de nuevo.
error-500-title = Algo ha fallado por nuestra parte
error-500-text = Puede que lo último que hiciste no se haya guardado. Todo lo anterior sigue como estaba.
error-500-do = Inténtalo de nuevo. Si vuelve a pasar, comunica la referencia a la administración del portal.
error-503-title = El portal está ocupado
error-503-text = Ahora mismo no puede responder. No se ha cambiado nada.
error-503-do = Inténtalo de nuevo en un momento.
error-reference = Referencia
error-home = Ir a la página de inicio

## Notices

notice-sign-in-failed = El nombre y la contraseña no coinciden con ninguna cuenta. Revisa ambos e inténtalo de nuevo.
notice-sign-in-blocked = Demasiados intentos. Este no se ha comprobado. Próximo intento posible: { $when }.
notice-sign-in-expired = Este inicio de sesión ha terminado: tardó más de 10 minutos o se completó en otra pestaña. Inicia sesión de nuevo.
notice-sign-in-ended = Demasiados códigos no coincidieron, así que se ha interrumpido este inicio de sesión. Inicia sesión de nuevo.
notice-signed-out = Has cerrado sesión.
notice-browser-ended = Se ha cerrado la sesión en este navegador. Inicia sesión de nuevo.
notice-method-blocked = Demasiados códigos no coincidieron. Próximo intento posible: { $when }.
notice-renamed = El nombre es ahora “{ $name }”.
notice-app-removed = Se ha quitado “{ $name }”. Elimina también su entrada en la app.
notice-key-removed = Se ha quitado “{ $name }” y ya no se acepta.
notice-key-added = Se ha añadido “{ $name }”. Te la pediremos a partir de tu próximo inicio de sesión.
notice-key-yours = Esta llave ya es una de las tuyas: “{ $name }”. No se ha cambiado nada.
notice-key-taken = Esta llave ya se usa en este portal. Usa otra llave.
notice-too-many-keys = Una cuenta tiene como máximo { $most ->
    [one] 1 llave de seguridad
   *[other] { $most } llaves de seguridad
}. Quita una que no uses.
notice-passkey-unknown = Este portal no conoce esa llave de acceso, o no puede usarse aquí para iniciar sesión. Usa tu nombre y tu contraseña, y si la quitaste aquí, elimínala de tu dispositivo o de tu gestor de contraseñas.
notice-enrolment-stale = El código que se mostró antes ya no es válido. Escanea o escribe el que se muestra ahora.
notice-too-many-apps = Una cuenta tiene como máximo { $most ->
    [one] 1 app de autenticación
   *[other] { $most } apps de autenticación
}. Reemplaza o quita una.
notice-recovery-used = Has iniciado sesión con un código de recuperación y se ha cerrado la sesión en tus demás navegadores. { $left ->
    [0] No queda ningún código.
    [one] Queda 1 código.
   *[other] Quedan { $left } códigos.
} ¿Perdiste el teléfono? Reemplaza la app en Editar mis datos › Inicio de sesión.
notice-sheet-works = Tu hoja de recuperación funciona.
notice-proof-impossible = Este cambio requiere un segundo factor, y el tuyo no se puede usar por el momento. Consulta a la administración del portal.
notice-confirmation-over = Ya no hay nada que confirmar: se hizo en otra pestaña o hace más de 10 minutos. No se ha cambiado nada más.
notice-nothing-changed = No se ha cambiado nada.
notice-password-changed = Se ha cambiado tu contraseña y se ha cerrado la sesión en tus demás navegadores.
notice-deactivated = Se ha desactivado tu cuenta y se ha cerrado tu sesión.
notice-last-administrator = Eres la última persona con permisos de administración: no quedaría nadie que pudiera volver a activar tu cuenta. Da antes esos permisos a otra persona.
notice-last-method = Aquí es obligatorio un segundo factor. Añade otro método antes de quitar este.
notice-browser-removed = Se ha cerrado la sesión en ese navegador.
notice-others-removed = { $count ->
    [0] No había ninguna otra sesión que cerrar.
    [one] Se ha cerrado la sesión en 1 navegador más.
   *[other] Se ha cerrado la sesión en { $count } navegadores más.
}
notice-saved = Guardado.
notice-password-set = Tu contraseña está guardada. Inicia sesión con ella.
notice-check-fields = Revisa algunos campos.
notice-method-disabled = Demasiados códigos seguidos no coincidieron, así que este método ya no se pide. Pide a la administración del portal que lo quite de tu cuenta.

code-malformed = Un código tiene 6 dígitos. Escríbelo tal como lo muestra tu app.
code-wrong = Ese código no coincide.
code-past = Este código es de hace { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
} aproximadamente. Revisa la hora de tu teléfono.
code-used = Este código ya se usó. El siguiente llega en { $seconds } s.
code-no-recovery = Un código de recuperación tiene 16 letras y números. Escríbelo tal como aparece en tu hoja.
code-unknown-recovery = Ese código no coincide o ya se usó.
tries-left = { $count ->
    [0] No quedan intentos.
    [one] Queda 1 intento.
   *[other] Quedan { $count } intentos.
}

## What is wrong with a field

problem-required = Completa este campo.
problem-too-long = { $most ->
    [one] 1 carácter como máximo.
   *[other] { $most } caracteres como máximo.
}
problem-too-short = { $fewest ->
    [one] Al menos 1 carácter.
   *[other] Al menos { $fewest } caracteres.
}
problem-bad-name = Solo letras, números y . _ -
problem-bad-characters = Contiene caracteres que no se pueden usar aquí.
problem-taken = Ya lo usa otra cuenta.
problem-not-an-address = No parece una dirección de correo.
problem-too-common = Es fácil de adivinar. Es mejor usar unas cuantas palabras sin relación entre sí.
problem-differs = No coincide con la contraseña de arriba.
problem-wrong-password = Esa contraseña no coincide.

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = Hola, { $name }:
mail-about = Sobre tu cuenta { $account } en { $portal }
mail-when = Cuándo
mail-asked = Fecha de la petición
mail-where = Dónde
mail-browser = Navegador
mail-by = Quién
mail-by-machine = Quien opera el servidor del portal
mail-method = Método
mail-name = Nombre
mail-new-address = Dirección nueva

mail-code-sign-in-title = Tu código para iniciar sesión
mail-code-sign-in = Escribe este código en el navegador en el que estás iniciando sesión.
mail-code-proof-title = Tu código para confirmar un cambio
mail-code-proof = Escribe este código en el navegador en el que estás haciendo un cambio.
mail-code-enable-title = Tu código para activar los códigos por correo
mail-code-enable = Escribe este código en el navegador en el que estás activando los códigos por correo. A partir de entonces, un código como este podrá ser tu segundo factor.
mail-code-address-title = Confirma tu dirección de correo
mail-code-address = Escribe este código en el navegador en el que indicaste esta dirección, para demostrar que es tuya.
mail-code-until = El código sirve una sola vez. Caducidad: { $when }.
mail-code-secret = Nadie de { $portal } te pedirá nunca este código.
mail-code-doubt = Si no lo pediste, puede que alguien sepa tu contraseña: cámbiala.
mail-code-ignore = Si no lo pediste, ignora este mensaje: sin el código no cambia nada.

mail-link-until = El enlace sirve una sola vez. Caducidad: { $when }. No lo compartas: quien lo tenga puede elegir la contraseña.
mail-link-copy = Si el botón no funciona, abre esta dirección:
mail-invitation-title = Tu cuenta está lista
mail-invitation = Se ha creado una cuenta para ti en { $portal }. Elige una contraseña y podrás iniciar sesión.
mail-invitation-after = Cuando hayas iniciado sesión, configura un segundo factor en Editar mis datos › Inicio de sesión. Así tu cuenta seguirá siendo tuya aunque alguien sepa tu contraseña.
mail-invitation-doubt = Si no esperabas este mensaje, consulta a la administración del portal o ignóralo.
mail-password-title = Elige una contraseña nueva
mail-password-text = Alguien pidió una contraseña nueva para tu cuenta. Si fuiste tú, elígela ahora.
mail-password-factor = Solo cambia tu contraseña: si tienes un segundo factor, se te seguirá pidiendo al iniciar sesión.
mail-password-doubt = Si no lo pediste, no tienes que hacer nada: tu contraseña de siempre sigue sirviendo.

mail-tried-title = La cuenta de correo funciona
mail-test = Este es un mensaje de prueba de { $portal }. Si lo estás leyendo, el portal puede enviar correo.
mail-test-after = No tienes que hacer nada más.

mail-if-you = Si fuiste tú, no tienes que hacer nada.
mail-unless-browsers = Si no fuiste tú, puede que alguien haya accedido a tu cuenta: cierra la sesión en los navegadores que no conozcas y después cambia tu contraseña.
mail-unless-password = Si no fuiste tú, alguien sabe tu contraseña: cámbiala.
mail-unless-locked-out = Si no fuiste tú, puede que alguien haya accedido a tu cuenta: avisa enseguida a la administración del portal. Donde aún tengas la sesión iniciada, cierra la sesión en los navegadores que no conozcas.
mail-unless-ask = Si no fuiste tú, avisa enseguida a la administración del portal.
mail-by-other = Esto no lo hiciste tú. Si no lo esperabas, consulta a la administración del portal.
mail-not-me = No fui yo

mail-added-title = Se ha añadido un segundo factor
mail-added = Podrá pedirse a partir de tu próximo inicio de sesión.
mail-replaced-title = Se ha reemplazado un segundo factor
mail-replaced = El anterior ya no se acepta.
mail-removed-title = Se ha quitado un segundo factor
mail-removed = Ya no se acepta.
mail-removed-all-title = Se ha quitado tu segundo factor
mail-removed-all = Tu cuenta ya no tiene segundo factor: basta con tu contraseña para acceder a ella. Vuelve a configurar uno en Editar mis datos › Inicio de sesión.
mail-disabled-title = Se ha desactivado un segundo factor
mail-disabled = Falló demasiadas veces seguidas, así que ya no se pide. La administración del portal puede quitarlo de tu cuenta.
mail-recovery-used-title = Se ha usado un código de recuperación
mail-recovery-used = Uno de tus códigos de recuperación sustituyó a tu segundo factor. Ya no se puede volver a usar: táchalo en tu hoja.
mail-recovery-made-title = Se han creado códigos de recuperación nuevos
mail-recovery-made = Los códigos de recuperación anteriores ya no sirven: destruye la hoja antigua.
mail-password-changed-title = Se ha cambiado tu contraseña
mail-password-changed = La contraseña anterior ya no sirve.
mail-email-title = Se ha cambiado tu dirección de correo
mail-email = A partir de ahora, los mensajes sobre tu cuenta llegarán a la dirección nueva.
mail-remembered-title = Navegador recordado en tu cuenta
mail-remembered = Durante un tiempo, en este navegador no se volverá a pedir tu segundo factor.
mail-failed-title = Un inicio de sesión falló en tu segundo factor
mail-failed = Alguien escribió tu contraseña correcta, pero falló en tu segundo factor hasta que se interrumpió el inicio de sesión. Nadie accedió a tu cuenta.
mail-clone-title = Puede que exista una copia de tu llave de seguridad
mail-clone = Una llave de seguridad dio un número que ya había usado, así que no se aceptó. Quítala en Editar mis datos › Inicio de sesión, usa otro método y avisa a la administración del portal.
mail-closed-title = Se ha desactivado tu cuenta
mail-closed = Se ha cerrado tu sesión en todas partes y nadie puede volver a iniciar sesión en la cuenta. No se ha eliminado nada.

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = Inicio de sesión
provider-remove-title = Quitar { $name }
try-title = Probar { $name }
unlink-title = Desvincular { $name }
applications-title = Aplicaciones
application-new-title = Añadir una aplicación
application-remove-title = Quitar { $name }
rule-title = Una ruta de { $name }
rule-remove-title = Quitar la regla de { $path }
rule-remove-now = Lo que pide ahora
rule-remove-then = Lo que pedirá sin la regla
start-title = Tus aplicaciones
no-entry-title = No se puede abrir { $name }
leave-title = Ir a { $name }
sign-out-title = ¿Cerrar sesión?
wanted-link = Para vincular tu cuenta con { $name }, confirma que eres tú.
wanted-unlink = Para desvincular { $name }, confirma que eres tú.
wanted-provider-save = Para cambiar el inicio de sesión con { $name }, confirma que eres tú.
wanted-provider-remove = Para quitar { $name } de las formas de iniciar sesión, confirma que eres tú.
wanted-application-save = Para cambiar la aplicación { $name }, confirma que eres tú.
wanted-application-remove = Para quitar la aplicación { $name }, confirma que eres tú.
wanted-open = Para abrir { $name }, confirma que eres tú.
event-linked = Cuenta vinculada con un proveedor de inicio de sesión
event-unlinked = Cuenta desvinculada de un proveedor de inicio de sesión
problem-not-a-url = Escribe una dirección como https://wiki.example.org.
problem-https-needed = Debe empezar por https://, salvo que se trate de esta misma máquina.
problem-host-taken = Otra aplicación tiene este host, o es el del propio portal.
problem-not-a-path = Escribe una ruta como /admin, sin signos de interrogación, puntos ni códigos.
problem-not-a-number = Escribe un número del 1 al { $most }.
problem-not-a-picture = Elige una imagen PNG, JPEG o WebP de hasta 64 kB.
problem-not-a-mapping = Cada línea tiene la forma “valor = grupo”, con el nombre de un grupo existente.
problem-not-a-network = Escribe redes como 10.0.0.0/8, separadas por espacios.
problem-not-a-filter = El filtro debe estar entre paréntesis y contener {"{"}name{"}"}.
sso-unreachable = { $name } no respondió. Inténtalo de nuevo en un momento o inicia sesión de otra forma.
sso-cancelled = Se canceló el inicio de sesión en { $name }.
sso-stale = Ese inicio de sesión en { $name } ya no vale: empezó hace más de diez minutos o en otro navegador, o ya se usó. Empieza de nuevo.
sso-untrusted = Lo que envió { $name } no demuestra quién eres. Si vuelve a pasar, avisa a la administración del portal.
sso-unknown = { $name } te conoce, pero aquí no hay ninguna cuenta vinculada. Inicia sesión como siempre y vincula tu cuenta en Editar mis datos › Inicio de sesión, o consulta a la administración del portal.
sso-not-linked = Ya existe una cuenta con tu nombre o tu dirección. Inicia sesión en ella como siempre y vincúlala con { $name } en Editar mis datos › Inicio de sesión.
sso-no-name = { $name } no envió un nombre que pueda tener una cuenta. Avisa a la administración del portal.
sso-not-allowed = No puedes iniciar sesión con { $name }.
sso-no-ticket = Tu navegador no tiene un inicio de sesión de Windows para este portal ({ $name }). Inicia sesión con tu nombre y tu contraseña.
sso-ntlm = Tu navegador ofreció un tipo antiguo de inicio de sesión de Windows que { $name } no acepta. Inicia sesión con tu nombre y tu contraseña.
notice-linked = Tu cuenta está vinculada con { $name }. A partir de ahora puedes iniciar sesión con ese proveedor.
notice-unlinked = Se ha desvinculado { $name }.
notice-linked-elsewhere = La persona con sesión iniciada en { $name } tiene aquí otra cuenta. No se ha cambiado nada.
notice-last-way-in = Sin este vínculo ya no podrías iniciar sesión. Define antes una contraseña o vincula otro proveedor.
notice-provider-saved = Se ha guardado { $name }.
notice-provider-removed = Se ha quitado { $name }.
notice-application-saved = Se ha guardado { $name }.
notice-application-removed = Se ha quitado { $name }.

## Applications

applications-lead = El portal está delante de estas aplicaciones y decide quién puede abrir qué. Un proxy inverso le pregunta en cada solicitud.
applications-no-proxy = Aún no hay ningún proxy inverso de confianza, así que nadie puede pasar a ninguna aplicación. En la configuración, asigna a { $setting } la red en la que está el tuyo.
applications-none = Aún no hay aplicaciones
applications-none-text = Añade una wiki, un gestor de incidencias o un panel: las personas iniciarán sesión aquí, y tú decides quién puede acceder y si hace falta un segundo factor.
application-off = Desactivada
application-rules = { $count ->
    [one] Otra regla para 1 ruta
   *[other] Otras reglas para { $count } rutas
}
application-new-lead = Al principio, para abrirla hacen falta dos factores. Una vez añadida, puedes cambiarlo, también para rutas concretas.
application-new-do = Añadir
application-name-hint = Como se ve en la página de inicio
application-address = Dirección
application-address-hint = Por ejemplo, https://wiki.example.org. El host entero debe ser de esta aplicación: no sirve una ruta de un host que usan otras.
application-sign-out = Dirección de cierre de sesión
application-sign-out-hint = Donde la propia aplicación cierra la sesión. A quien cierra sesión en el portal se le muestra un enlace a ella.
application-enabled = Activada
application-enabled-hint = Mientras está desactivada, nadie puede abrirla.
application-visits = Solo las visitas mantienen la sesión
application-visits-hint = Para páginas que piden novedades por sí solas todo el tiempo: lo que hagan sus scripts no mantendrá la sesión de nadie.
application-icon = Icono
application-icon-now = Así se ve en la página de inicio.
application-icon-none = Aún sin imagen: en su lugar se ven las primeras letras del nombre.
application-icon-file = Imagen
application-icon-hint = PNG, JPEG o WebP de hasta 64 kB, mejor cuadrada
application-icon-do = Guardar icono
application-icon-remove = Quitar icono
application-portal-sign-out = Enlace de cierre de sesión
application-portal-sign-out-text = Haz que el cierre de sesión de la aplicación lleve a esta dirección. Allí se pregunta si cerrar también la sesión en el portal: quien la mantiene vuelve a acceder a la aplicación con el siguiente clic.
application-signed-out = Tu sesión se ha cerrado. Vuelve a abrir la página para iniciar sesión.
application-refused = Esto no se puede abrir.
application-remove-lost = El portal ya no dejará pasar a nadie a ella. Se olvidará lo que requieren sus rutas, y también su icono.
application-remove-stays = La aplicación en sí queda como está, con todo su contenido.
rules-title = Rutas
rules-lead = Qué se requiere antes de que se abra una ruta. Si coinciden varias, cuenta la más larga.
rules-add = Añadir una ruta
rule-need = Requiere
rule-everything = Todo
rule-everything-else = Todo lo demás
rule-everybody = todo el mundo
rule-only = solo
rule-edit-named = Editar “{ $path }”
rule-path = Ruta
rule-path-hint = Por ejemplo, /admin. Incluye todo lo que está por debajo.
rule-path-taken = Ya hay una regla para esta ruta.
rule-minutes = Minutos
rule-minutes-range = De 1 a { $most }
rule-groups = Grupos (ninguno marcado: todo el mundo)
need-anyone = Nada: cualquiera puede abrirla
need-anyone-hint = Con o sin sesión iniciada. Solo la propia aplicación puede impedir el acceso.
need-signed-in = Iniciar sesión
need-signed-in-hint = Con un segundo factor solo donde se pide de todos modos.
need-two-factors = Dos factores
need-two-factors-hint = A quien inició sesión sin un segundo factor se le pide primero.
need-fresh = { $minutes ->
    [one] Un segundo factor del último minuto
   *[other] Un segundo factor de los últimos { $minutes } minutos
}
need-fresh-label = Un segundo factor reciente
need-fresh-hint = Se vuelve a pedir cuando han pasado más minutos de los indicados abajo.
start-none = Todavía no hay nada que abrir
start-none-text = Aquí aparecerán las aplicaciones que puedes abrir.
start-none-manager = Aquí aparecen las aplicaciones que cada persona puede abrir. Por ahora no hay ninguna para ti.
start-set-up = Configurar aplicaciones
no-entry-not-allowed = Has iniciado sesión, pero solo los miembros de ciertos grupos pueden abrir esto, y no estás en ninguno de ellos.
no-entry-not-allowed-do = Si lo necesitas, pídelo a la administración del portal.
no-entry-no-method = Has iniciado sesión, pero aquí hace falta un segundo factor, y tu cuenta no tiene ninguno que se pueda pedir.
no-entry-no-method-do = Añade uno primero y ábrelo de nuevo.
no-entry-add = Añadir un segundo factor
leave-text = Esto tarda un momento. Si no pasa nada, continúa por tu cuenta.
sign-out-text = Tienes la sesión iniciada en { $portal } en este navegador.
sign-out-stay = Mantener la sesión

## Sign-in providers

sign-in-with = Iniciar sesión con { $name }
sign-in-also-out = Quizá quieras cerrar sesión también aquí

login-sso = Inicio de sesión único
login-sso-since = Vinculación: { $when }
login-sso-none = Sin vincular
login-sso-link = Vincular con { $name }
login-sso-unlink = Desvincular

link-lead = Escribe el nombre y la contraseña que tienes allí. La contraseña solo se muestra al directorio y no se guarda.
link-do = Vincular

unlink-text = Ya no podrás iniciar sesión aquí con { $name }, y se cerrará la sesión en tus demás navegadores que entraron por esa vía. Tu cuenta aquí se conserva, y la de allí también.
unlink-known = La cuenta allí: { $subject }
unlink-do = Desvincular

providers-lead = Quién puede confirmar la identidad de las personas, además de su contraseña. La página de inicio de sesión muestra los botones en este orden.
providers-password = Nombre y contraseña
providers-password-text = Siempre disponible: quien tiene una contraseña puede iniciar sesión con ella, sin importar lo que se defina abajo.
providers-off = Desactivado
providers-unknown = Personas desconocidas
providers-linked = Cuentas vinculadas
providers-try = Probar
providers-up = Subir
providers-up-named = Subir: { $name }
providers-add = Añadir un proveedor
providers-add-do = Añadir
providers-add-named = Añadir: { $kind }
providers-need-keytab = Antes, el portal necesita un archivo keytab. Define { $setting } en su configuración y reinícialo.
providers-need-header = Antes, el portal tiene que conocer el proxy y sus encabezados. Define { $setting } en su configuración y reinícialo.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Inicio de sesión de Windows (Kerberos)
provider-kind-ldap = Directorio (LDAP, Active Directory)
provider-kind-header = Encabezado de un proxy inverso
provider-what-openid = Las personas van allí y vuelven: Microsoft Entra ID, Google, Keycloak y otros.
provider-what-kerberos = Quien tiene la sesión de Windows iniciada en tu dominio no escribe aquí ninguna contraseña.
provider-what-ldap = El nombre y la contraseña se comprueban en tu directorio. No tiene botón: se escriben en la página de inicio de sesión, como siempre.
provider-what-header = Un proxy inverso situado delante del portal ha averiguado de quién se trata y lo indica en un encabezado.

provider-asks-always = Se pide siempre
provider-asks-trust = Se pide si el proveedor no demuestra uno
provider-asks-never = Se pide solo donde es obligatorio
provider-unknown-refuse = No pueden acceder
provider-unknown-create = Reciben una cuenta

provider-new-title = Proveedor nuevo: { $kind }
provider-edit-title = Editar { $name }
provider-called = Cómo se llama
provider-name-hint = En el botón: “Iniciar sesión con …”
provider-name-directory-hint = Como se ve en Editar mis datos › Inicio de sesión
provider-name-taken = Ya hay otro proveedor con este nombre.
provider-enabled = Activado
provider-enabled-hint = Mientras está desactivado, nadie inicia sesión con él, y se cierra la sesión de quien entró por esa vía. Los vínculos con las cuentas se conservan.

provider-reached = Cómo se accede a él
provider-configured = Esto está definido en la configuración del portal y solo puede cambiarse allí.
provider-redirect = Dirección de redirección
provider-redirect-hint = Indícala en el proveedor, donde registras el portal como aplicación web. Otros nombres: URI de redirección, URL de devolución de llamada (callback), URL de respuesta.
provider-redirect-later = El proveedor debe conocer la dirección a la que devuelve a las personas. La encontrarás en esta página cuando el proveedor esté guardado.
provider-issuer = Emisor (issuer)
provider-issuer-hint = El resto se lee de allí. Entra ID: https://login.microsoftonline.com/ID-DE-TU-INQUILINO/v2.0
provider-client-id = ID de cliente
provider-client-id-hint = Lo recibes al registrar el portal en el proveedor. En Entra ID se llama id. de aplicación.
provider-client-secret = Secreto de cliente (client secret)
provider-secret-again = Para otro emisor u otro cliente, vuelve a escribir el secreto.
provider-scopes = Ámbitos (scopes)
provider-scopes-hint = Además de openid, separados por espacios; normalmente, profile email
provider-principal = Principal de servicio
provider-principal-hint = El dominio debe conocer este nombre (setspn), y el archivo keytab debe contener su clave.
provider-realms = Realms
provider-realms-hint = Las personas de estos realms tienen acceso. Por ejemplo, CORP.TU-DOMINIO.ORG; varios, separados por espacios
provider-networks = Redes
provider-networks-hint = A los navegadores de estas redes se les pregunta en silencio, sin clics: 10.0.0.0/8 192.168.7.0/24. Todos los demás solo ven el botón, porque fuera del dominio un navegador puede mostrar una ventana que pide nombre y contraseña.
provider-url = Servidor
provider-url-hint = Por ejemplo, ldaps://dc1.tu-dominio.org
provider-url-wrong = Escribe una dirección como ldaps://dc1.tu-dominio.org.
provider-url-plain = Sin TLS solo se consulta un directorio de esta misma máquina. Usa ldaps:// o STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Para direcciones ldap://: la conexión se cifra antes de transmitir nada. Con ldaps:// lo está desde el principio.
provider-bind = Cuenta que busca
provider-bind-hint = Su DN; solo necesita permiso de lectura. Vacío si cualquiera puede buscar en el directorio.
provider-bind-password = Contraseña de esa cuenta
provider-base = Buscar debajo de
provider-base-hint = Por ejemplo, ou=people,dc=tu-dominio,dc=org
provider-filter = Filtro
provider-filter-hint = {"{"}name{"}"} es lo que se escribió. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Cómo se llaman los atributos
provider-subject = El que nunca cambia
provider-subject-hint = Con él se vinculan las cuentas: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Nombre mostrado
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = Qué se pide después
provider-always = Pedir siempre
provider-always-hint = Como después de una contraseña.
provider-trust = Pedir si el proveedor no demuestra uno
provider-trust-hint = Tiene que indicar un método o un nivel que cuente.
provider-never = No pedir nunca, salvo a las cuentas que deben tener uno
provider-never-hint = Quien entra allí, entra aquí.
provider-amr = Métodos que cuentan (amr)
provider-amr-hint = Basta con uno de ellos, por ejemplo, mfa, otp o hwk. Separados por espacios.
provider-acr = Niveles que cuentan (acr)
provider-acr-hint = Para proveedores que indican un nivel en su lugar, como Keycloak. Basta con uno.
provider-max-age = Antigüedad máxima del inicio de sesión allí
provider-max-age-hint = En minutos. Si ha pasado más tiempo, se pide al proveedor que exija iniciar sesión de nuevo; si no indica cuándo fue, nadie accede por esa vía. Vacío para cualquier antigüedad.

provider-people = Personas que aquí nadie conoce
provider-refuse = No darles acceso
provider-refuse-hint = Se crea una cuenta en Cuentas y grupos, y su titular la vincula en Editar mis datos › Inicio de sesión.
provider-create = Crearles una cuenta
provider-create-hint = Con el nombre y la dirección que llegan. Una cuenta que ya tiene ese nombre nunca se entrega: la vincula su titular.
provider-believes = Las direcciones que envía cuentan como confirmadas
provider-believes-hint = Solo si las comprobó: allí se envían códigos y enlaces para contraseñas nuevas.
provider-groups-claim = Claim que contiene los grupos
provider-groups-claim-hint = Normalmente, groups o roles
provider-group-base = Buscar grupos debajo de
provider-group-base-hint = Por ejemplo, ou=groups,dc=tu-dominio,dc=org. Vacío: no se buscan grupos.
provider-group-filter = Filtro para grupos
provider-group-filter-hint = {"{"}dn{"}"} es la entrada de la persona. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = El filtro debe estar entre paréntesis y contener {"{"}dn{"}"}.
provider-groups = Qué convierte a alguien en miembro
provider-groups-hint = Una línea para cada uno: valor que llega = grupo de aquí. A partir de entonces, el proveedor mantiene los miembros de estos grupos: añade y quita personas cada vez que inician sesión.
provider-groups-here = Grupos de aquí: { $names }
provider-groups-none = Aquí no hay ningún grupo al que pueda llevar.

provider-remove-linked = { $count ->
    [0] No hay ninguna cuenta vinculada.
    [one] Hay 1 cuenta vinculada. El vínculo se pierde; la cuenta se conserva.
   *[other] Hay { $count } cuentas vinculadas. Los vínculos se pierden; las cuentas se conservan.
}
provider-remove-off = Se cerrará la sesión de quien entró por esta vía. Para conservar los vínculos, desactívalo en vez de quitarlo.
provider-remove-stranded = { $count ->
    [one] Esta cuenta se quedaría sin forma de acceder:
   *[other] Estas cuentas se quedarían sin forma de acceder:
}
provider-remove-stranded-cut = Se nombran diez; puede haber más.
provider-remove-stranded-do = Haz que se les envíe antes un enlace de contraseña, en Cuentas y grupos.
provider-remove-do = Quitar proveedor

try-lead = Se consulta el directorio y ves lo que responde. No se inicia la sesión de nadie y no se guarda nada.
tried-lead = No se inició la sesión de nadie y no se guardó nada.
tried-sign-in = Se iniciaría la sesión de { $name }.
tried-create = Se crearía la cuenta { $name } y se iniciaría su sesión.
tried-nobody = No se iniciaría la sesión de nadie.
tried-read = La página de inicio de sesión diría:
tried-second-factor = Se pediría un segundo factor, como después de una contraseña.
tried-spared = Según su regla, no se pediría un segundo factor.
tried-detail = Qué falló
tried-arrived = Qué llegó
tried-arrived-none = Nada.
tried-again = Probar otra vez
tried-settings = Cambiar sus ajustes

## Mails about links with providers
mail-linked-title = Tu cuenta se ha vinculado con un proveedor
mail-linked = A partir de ahora, quien inicie sesión allí como tú podrá iniciar sesión aquí.
mail-unlinked-title = Se ha desvinculado un proveedor de inicio de sesión
mail-unlinked = Ya nadie puede iniciar sesión en tu cuenta por esa vía.
mail-provider = Proveedor
mail-unless-unlink = Si fue otra persona, desvincúlalo en Editar mis datos › Inicio de sesión y cierra todas las demás sesiones.

## Help

help = Ayuda
help-contents = Índice
help-here = Estás aquí
help-people = Para todo el mundo
help-managers = Ayudar a otras personas
help-administrators = Configurar el portal
help-note = Nota
help-hint = Consejo
help-important = Importante
help-search = Buscar en la ayuda
help-found-title = Resultados en la ayuda
help-found = { $count ->
    [one] 1 resultado en la ayuda
   *[other] { $count } resultados en la ayuda
}
help-found-none = No se encontró nada para “{ $query }”
help-found-none-do = Prueba con menos palabras o con otras, o consulta el índice.
help-pdf = Descargar la ayuda en PDF
help-pdf-page = Esta página
help-pdf-all = Toda la ayuda
help-pdf-making = Creando el PDF…
help-pdf-loading = Descargando el PDF…
help-pdf-done = Se ha descargado el PDF.
help-pdf-cancelled = Cancelado. No se ha descargado nada.
help-pdf-failed = No se pudo crear el PDF. Inténtalo de nuevo en un momento.
# Between the names of a list; the space is part of it.
list-separator = ,{ " " }
list-more = { $names } y { $count } más
list-unfold = Mostrar { $count } más
count-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
count-characters = { $count ->
    [one] 1 carácter
   *[other] { $count } caracteres
}

## Settings › Appearance

appearance-title = Aspecto
appearance-lead = Cómo se presenta el portal en sus páginas, en sus mensajes y en los PDF.
appearance-name = Nombre
appearance-name-hint = En todas las páginas y en las apps de autenticación. Las apps que ya estaban configuradas conservan el anterior.
appearance-colour = Color de acento
appearance-colour-hint = Para botones y enlaces; por ejemplo, #2c55b8. Vacío para el del propio portal.
appearance-contact = A quién llamar
appearance-contact-hint = Un nombre y un número de teléfono. Se muestran en la ayuda y donde alguien no puede continuar.
appearance-preview = Vista previa
appearance-sample-link = Un enlace
appearance-contrast-good = El texto de este color se lee bien: contraste de { $ratio } a 1.
appearance-contrast-bad = Demasiado claro para el texto: contraste de { $ratio } a 1, y hace falta 5,2.
appearance-logo = Logo
appearance-logo-now = Así se ve junto al nombre.
appearance-logo-none = Aún sin logo: junto al nombre se ve el del propio portal.
appearance-logo-do = Guardar logo
appearance-logo-remove = Quitar logo
wanted-appearance = Para cambiar el aspecto del portal, confirma que eres tú.
notice-appearance-saved = Guardado. Así se presenta ahora el portal.
problem-not-a-colour = Un color se escribe con # y seis caracteres: números del 0 al 9 o letras de la a a la f.
problem-too-light = El texto de este color no se leería sobre blanco: su contraste es inferior a 5,2 a 1. Elige uno más oscuro.
whom-to-call = A quién llamar: { $contact }

## The first sign-in

welcome-title = Te damos la bienvenida, { $name }
welcome-lead = { $portal } es la puerta a tus aplicaciones. Vale la pena dedicar un minuto a lo siguiente:
welcome-factor = Configurar un segundo factor
welcome-factor-text = Tu cuenta seguirá siendo tuya aunque alguien sepa tu contraseña.
welcome-email = Confirmar tu dirección de correo
welcome-email-text = Así te llegarán los avisos y los enlaces para elegir una contraseña nueva.
welcome-help = Leer cómo funciona
welcome-help-text = Qué se pide y cuándo, y qué hacer si pierdes el teléfono.
welcome-done = No volver a mostrar esto

sheet-pdf = Guardar como PDF
deadline-soon = En dos minutos terminará lo que estás haciendo aquí y se perderá lo que hayas escrito.
deadline-more = Necesito más tiempo
offline = No tienes conexión. Lo que escribiste se queda aquí: continúa cuando vuelva la conexión.
