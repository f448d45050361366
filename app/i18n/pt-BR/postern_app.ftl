# Postern, Brazilian Portuguese. Plain, short, “você”, sentence case, no exclamation marks.
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Every page

page-title = { $page } · { $portal }
skip = Ir para o conteúdo
cookies = Este aplicativo usa cookies para permitir o login. Ao continuar a usar este aplicativo, você concorda com o uso de cookies.
language = Idioma
theme = Aparência
theme-system = Automática
theme-light = Clara
theme-dark = Escura
cancel = Cancelar
busy-checking = Verificando…
busy-saving = Salvando…
busy-working = Um momento…

## Times (the server's words; the browser shows the reader's own zone)

month = { $number ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
day = { $day } de { $month } de { $year }
moment = { $day } às { $time } UTC

## Signed in: top bar and panels

menu = Menu da conta de { $name }
menu-edit = Editar meus dados
menu-sign-out = Sair
panels = Meus dados
panel-profile = Perfil
panel-login = Login
panel-password = Senha
panel-browsers = Navegadores
panel-activity = Atividade
panel-data = Dados armazenados

## Sign in

sign-in-title = Entrar
sign-in-to = para acessar { $place }
sign-in-name = Nome de usuário ou e-mail
sign-in-password = Senha
sign-in-do = Entrar
sign-in-busy = Entrando…
sign-in-passkey = Entrar com chave de acesso
password-show = Mostrar senha

## Second factor

second-factor-title = Digite o código do seu app autenticador
second-factor-key = Use sua chave de segurança ou este dispositivo
second-factor-page = Segundo fator
second-factor-not-you = Não é você?
second-factor-code = Código
second-factor-code-hint = 6 dígitos, um código novo a cada 30 segundos
second-factor-remember = Confiar neste navegador por { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
second-factor-remember-hint = a contar da sua última visita; não marque em um computador compartilhado
second-factor-do = Continuar
second-factor-key-text = Conecte sua chave e toque nela, ou use a impressão digital, o rosto ou o PIN deste dispositivo. O celular também serve, com o código que o navegador mostra.
second-factor-key-do = Usar chave de segurança
second-factor-others = Usar outro método
second-factor-lost = Perdeu o celular? A administração do portal pode remover o segundo fator da sua conta. Depois disso, você consegue entrar de novo.
method-app = App autenticador
method-key = Chave de segurança ou este dispositivo
method-recovery = Códigos de recuperação
second-factor-recovery = Digite um dos seus códigos de recuperação
recovery-code = Código de recuperação
recovery-code-hint = 16 letras e números da sua folha de recuperação

## Security keys: what may come of a prompt, each with the next step

key-waiting = Aguardando sua chave…
key-no-script = As chaves de segurança precisam de scripts (JavaScript), que estão desativados aqui ou não foram carregados. Ative os scripts e recarregue a página, ou use outro método.
key-cancelled = Nenhuma chave respondeu: a solicitação foi fechada ou sua chave não pertence a esta conta. Tente de novo ou use outro método.
key-not-added = Nenhuma chave foi adicionada: a solicitação foi fechada ou a chave precisa de um PIN que ainda não foi definido. Tente de novo ou defina antes um PIN nas configurações do sistema ou da chave.
key-timed-out = Nada aconteceu por 5 minutos, por isso a solicitação foi encerrada. Tente de novo: a página pedirá outra vez.
key-elsewhere = Esta página foi aberta em { $here }, mas as chaves de segurança só funcionam em { $address }.
key-elsewhere-do = Abrir o portal nesse endereço
key-unsupported = Este navegador não funciona com chaves de segurança. Use um navegador atual ou outro método.
key-forbidden = O navegador não permite chaves de segurança nesta página. Abra o portal em uma janela separada ou use outro método.
key-unable = Esta chave não consegue fazer o que é necessário: talvez ela precise de um PIN que ainda não foi definido. Defina um nas configurações do sistema ou da chave, ou use outra chave.
key-failed = A chave ou o navegador informou um problema. Retire a chave, conecte-a de novo e tente mais uma vez.
key-missing = Nenhuma resposta de chave chegou. Tente de novo ou use outro método.
key-stale = Essa resposta chegou tarde demais ou já foi usada. Tente de novo.
key-unknown = Essa chave não é sua ou foi removida da sua conta. Tente com outra chave ou use outro método.
key-not-verified = Antes, esta chave pedia seu PIN, sua impressão digital ou seu rosto, e desta vez não pediu. Tente de novo e confirme dessa forma; se a chave não tiver mais um PIN, defina um.
key-suspicious = Esta chave enviou um número que já tinha sido usado. Pode haver uma cópia dela, por isso não foi aceita. Tente mais uma vez; se acontecer de novo, use outro método, remova a chave e avise a administração do portal.
key-made-elsewhere = Essa resposta foi feita para outro endereço ou dentro de outra página. Abra o portal no endereço dele e tente de novo.
key-kind-unsupported = O portal não consegue verificar chaves deste tipo. Use outra chave.

why-new-browser = Pedimos isso porque você ainda não entrou com este navegador.
why-unvisited = Pedimos isso porque sua última visita com este navegador foi há mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
why-too-old = Pedimos isso porque um navegador é confiável por no máximo { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
why-idle = Pedimos isso porque este navegador ficou um tempo sem uso e não é um navegador confiável.
why-signed-out = Pedimos isso porque você saiu da conta neste navegador.
why-ended-by-owner = Pedimos isso porque este navegador foi desconectado a partir de outro ({ $when }).
why-ended-by-manager = Pedimos isso porque a administração do portal desconectou este navegador ({ $when }).
why-account-changed = Pedimos isso porque sua senha ou seu segundo fator mudou ({ $when }).
why-recovery-used = Pedimos isso porque um código de recuperação foi usado para entrar em outro navegador ({ $when }).

## No method that can be asked

no-method-title = Seu segundo fator não pode ser usado aqui
no-method-text = Sua conta está protegida por um segundo fator que este portal não oferece no momento.
no-method-kept = Nada foi alterado: sua conta e seu segundo fator continuam como estavam.
no-method-do = Peça à administração do portal que reative o método ou remova o segundo fator da sua conta.
no-method-locked = Muitos códigos seguidos não conferiram, por isso seu segundo fator não é mais pedido.
no-method-locked-do = Peça à administração do portal que remova o segundo fator da sua conta. Avise se não foi você quem tentou: alguém pode saber sua senha.
no-method-recovery = Usar código de recuperação
no-method-cancel = Voltar ao login

## Adding an authenticator app

enrol-title = Adicionar app autenticador
enrol-replace-title = Substituir “{ $name }”
enrol-replace-lead = O app antigo continua valendo até você digitar um código do novo.
enrol-lead = Serve qualquer app que gere códigos de 6 dígitos: Google ou Microsoft Authenticator, Senhas da Apple, Aegis, 1Password e outros.
enrol-forced-title = Configure seu segundo fator
enrol-forced-lead = Este portal pede um segundo fator além da senha. Configure agora, leva um minuto; depois disso, você já entra.
enrol-or-key = Usar uma chave de segurança ou este dispositivo
enrol-or-email = Ou receber um código por e-mail
enrol-or-app = Usar um app autenticador
enrol-scan = Escaneie
enrol-scan-text = Abra seu app autenticador, escolha adicionar uma conta e aponte a câmera para cá.
enrol-qr = QR code com o código de configuração de { $account }. O mesmo código aparece como texto na próxima etapa.
enrol-open = Abrir no app deste celular
enrol-type = Ou digite
enrol-type-text = Não consegue escanear? Digite este código de configuração no app.
enrol-code = Código de configuração
enrol-details = Conta { $account }, baseado em tempo, 6 dígitos
enrol-copy = Copiar
enrol-copied = Copiado
enrol-print-text = Só aparece agora. Imprima e guarde em um lugar seguro, caso você perca o celular.
enrol-print = Imprimir folha
enrol-confirm = Confirme
enrol-name = Nome deste app
enrol-name-default = Meu celular
enrol-name-hint = Para você diferenciar seus dispositivos
enrol-now = Código que o app mostra agora
enrol-do = Ativar
enrol-renew = Gerar novo código

## Adding a security key

enrol-key-title = Adicionar chave de segurança
enrol-key-lead = Uma chave que você conecta ou aproxima do celular, ou a impressão digital, o rosto ou o PIN de um dispositivo. Só funciona neste portal, por isso ninguém consegue obtê-la de você com um golpe.
enrol-key-lead-passkey = Uma chave que você conecta ou aproxima do celular, ou a impressão digital, o rosto ou o PIN de um dispositivo. Só funciona neste portal, por isso ninguém consegue obtê-la de você com um golpe. Quando pede impressão digital, rosto ou PIN, também permite entrar sem senha: é uma chave de acesso (passkey).
enrol-key-name = Nome desta chave
enrol-key-name-default = Chave de segurança
enrol-key-name-hint = Se você deixar como está, a chave recebe o nome do modelo dela
enrol-key-what = Em seguida, o navegador pergunta: escolha a chave, toque nela ou confirme no seu dispositivo e permita que este portal a veja.
enrol-key-device = Usar este dispositivo
enrol-key-do = Usar chave de segurança ou celular
enrol-key-which = Toque nela mais uma vez para ver qual é.

sheet-portal = Portal
sheet-address = Endereço
sheet-account = Conta
sheet-date = Data da impressão
sheet-code = Código de configuração
sheet-codes = Códigos de recuperação
sheet-codes-text = Cada um vale uma única vez no lugar do seu segundo fator. Risque os que você já usou.
sheet-lost-title = Se você perder o celular
sheet-lost-any-title = Se você perder seu segundo fator
sheet-lost-app = Instale um app autenticador no novo celular e escaneie este QR code ou digite o código de configuração. O app volta a mostrar os códigos da sua conta, e você entra como sempre. Depois, substitua o app em Editar meus dados › Login.
sheet-lost-codes = Entre com sua senha, escolha “Usar outro método” e digite um destes códigos de recuperação. Depois, substitua o que você perdeu em Editar meus dados › Login.
sheet-lost-both = Entre com sua senha, escolha “Usar outro método” e digite um dos códigos de recuperação. Ou instale um app autenticador no novo celular e escaneie este QR code. Depois, substitua o app em Editar meus dados › Login e risque o QR code desta folha.
sheet-title = Folha de recuperação
sheet-keep = Quem tem esta folha só precisa da sua senha. Guarde-a junto com seus documentos.
sheet-added-title = “{ $name }” está em uso
sheet-added-lead = O código será pedido a partir do próximo login. Falta só uma coisa: guarde esta folha para o dia em que você perder o celular.
sheet-replaced-lead = O novo app substitui “{ $old }”, que não é mais aceito. Seus outros navegadores foram desconectados.
sheet-key-lead = A chave será pedida a partir do próximo login. Falta só uma coisa: guarde esta folha para o dia em que você perder a chave.
sheet-email-lead = Um código será enviado por e-mail a partir do próximo login. Falta só uma coisa: guarde esta folha para o dia em que você não puder ler seus e-mails.
sheet-made-title = Seus novos códigos de recuperação
sheet-made-lead = Os códigos que você tinha antes não funcionam mais.
sheet-once-app = Só aparece agora e não fica salva em lugar nenhum. Imprima a folha antes de continuar.
sheet-once = Só aparece agora e não fica salva em lugar nenhum. Imprima a folha ou copie os códigos para um lugar seguro antes de continuar.
sheet-print = Imprimir
sheet-copy = Copiar códigos
sheet-download = Baixar códigos
sheet-file = Códigos de recuperação de { $account }, { $portal }. Cada um vale uma única vez.
sheet-done = Já guardei

## Renaming and removing an authenticator app

rename-title = Renomear “{ $name }”
rename-page = Renomear segundo fator
rename-do = Salvar

remove-title = Remover “{ $name }”?
remove-page = Remover segundo fator
remove-text = Os códigos deste app não serão mais aceitos, e todos os seus outros navegadores serão desconectados. Exclua também a entrada no app.
remove-key-text = Esta chave não será mais aceita, e todos os seus outros navegadores serão desconectados. Uma chave de acesso também pode ser excluída do dispositivo ou do gerenciador de senhas.
remove-last = Este é seu único método: sem ele, só a senha protege sua conta.
remove-do = Remover
remove-keep = Manter

## Mail

method-email = Código por e-mail
mail-code = Código
mail-code-hint = 8 dígitos
second-factor-email = Digite o código que está no e-mail
mail-send = Enviar código
mail-send-again = Enviar de novo
mail-state-ask = Vamos enviar um código para { $address }.
mail-state-taken = O servidor de e-mail aceitou a mensagem para { $address }.
mail-state-taken-at = Aceita: { $when }.
mail-state-under-way = A mensagem para { $address } está a caminho.
mail-state-delayed = O servidor de e-mail ainda não aceitou a mensagem para { $address }. O envio será tentado de novo.
mail-state-until = Validade do código: { $when }.
mail-state-again = Não chegou nada? Veja também a pasta de spam. O mesmo código pode ser enviado de novo.
mail-state-again-at = Não chegou nada? Veja também a pasta de spam. O mesmo código poderá ser enviado de novo ({ $when }).
busy-sending = Enviando…
code-no-mail-code = Um código por e-mail tem 8 dígitos.
code-mail-over = Esse código não vale mais. Peça o envio de um novo.
enrol-email-title = Ativar códigos por e-mail
enrol-email-lead = Ao entrar, você recebe um código por e-mail. Um app autenticador ou uma chave de segurança protege melhor: quem lê seus e-mails também tem o código.
enrol-email-do = Ativar
address-title = Confirme seu endereço
address-lead = O código mostra que você lê os e-mails desse endereço. Nada é enviado para um endereço que ninguém confirmou.
address-do = Confirmar
address-nudge = Seu endereço de e-mail
address-unconfirmed = Ninguém confirmou ainda que você lê os e-mails deste endereço. Até lá, nada será enviado para ele: nenhum código, nenhum aviso, nenhuma senha nova.
address-confirm = Confirmar
address-waiting = { $address } será seu novo endereço assim que você digitar o código enviado para lá.
address-enter = Digitar o código
profile-email-confirmed = Confirmado. Um novo endereço precisa ser confirmado antes de substituir este.
login-email-off = Códigos para { $address }
login-email-on = Um código é enviado por e-mail quando você entra
remove-email-text = Os códigos não serão mais enviados por e-mail, e todos os seus outros navegadores serão desconectados.
wanted-add-email = Você quer ativar os códigos por e-mail.
wanted-manage = Você quer abrir as páginas de administração.
wanted-set-mail = Você quer definir a conta de e-mail do portal.
wanted-remove-mail = Você quer que o portal não envie mais e-mails.
notice-email-removed = Os códigos para “{ $name }” foram desativados.
notice-email-on = Os códigos por e-mail estão ativados: eles vão para { $address }.
notice-mail-not-before = Próximo envio possível: { $when }.
notice-address-confirmed = O endereço { $address } foi confirmado.
notice-link-sent = Se esse nome existir aqui e puder receber e-mails, um link está a caminho. Ele vale por uma hora.
notice-mail-set = A conta de e-mail foi salva. Agora envie um e-mail de teste.
notice-mail-removed = O portal não envia mais e-mails.
notice-test-taken = O servidor de e-mail aceitou o e-mail de teste: { $answer }
notice-test-failed = O e-mail de teste não foi enviado: { $answer }
problem-used-by-method = Códigos são enviados para este endereço. Antes, desative os códigos por e-mail.
problem-not-a-host = Isso não é o nome nem o endereço de um servidor.
problem-not-a-port = Uma porta é um número de 1 a 65535.
problem-tls-needed = Sem TLS, os e-mails só vão para um servidor na mesma máquina.
problem-type-again = Para outro servidor ou usuário, digite a senha de novo.
forgotten-link = Esqueceu a senha?
forgotten-title = Esqueci a senha
forgotten-lead = Enviaremos por e-mail um link para você escolher outra. O segundo fator continuará sendo pedido.
forgotten-do = Enviar link
forgotten-back = Voltar ao login
settings = Configurações
panel-mail = E-mail
mail-settings-title = E-mail
mail-settings-lead = A conta que o portal usa para enviar e-mails: códigos, links e avisos às pessoas envolvidas.
mail-fixed = A conta de e-mail está definida na configuração do portal e só pode ser alterada lá.
mail-host = Servidor de e-mail
mail-host-hint = Por exemplo, mail.seu-dominio.org
mail-port = Porta
mail-port-hint = Geralmente 465 ou 587
mail-tls = Criptografia
mail-tls-wrapper = TLS desde o início (465)
mail-tls-starttls = STARTTLS, obrigatório (587)
mail-tls-none = Nenhuma, só para esta máquina (25)
mail-user = Usuário
mail-password = Senha
mail-password-hint = Armazenada com criptografia e nunca mais mostrada
mail-password-kept = Deixe em branco para manter a senha armazenada
mail-sender-address = Endereço do remetente
mail-sender-name = Nome do remetente
mail-sender-name-hint = Por padrão, { $portal }
mail-remove = Não enviar mais e-mails
mail-remove-title = Não enviar mais e-mails?
mail-remove-text = A conta de e-mail será apagada. Não haverá mais códigos por e-mail, recuperação de senha nem avisos.
mail-remove-depending = { $count ->
    [one] Esta conta não tem outro segundo fator e não poderá mais ser acessada:
   *[other] Estas { $count } contas não têm outro segundo fator e não poderão mais ser acessadas:
}
mail-test-title = Teste
mail-test-to = Enviar e-mail de teste para
mail-test-do = Enviar e-mail de teste
outbox-title = E-mails a caminho
outbox-waiting = { $count ->
    [0] Nenhum e-mail na fila
    [one] { $count } e-mail na fila
   *[other] { $count } e-mails na fila
}
outbox-oldest = O mais antigo: { $when }
outbox-sent = Enviados em um dia: { $count }
outbox-dropped = Envios abandonados: { $count }
outbox-error = Última resposta do servidor de e-mail: { $error }
event-second-factor-failed = Senha certa, segundo fator errado cinco vezes
event-email-confirmed = Endereço de e-mail confirmado
event-settings = Configurações do portal alteradas
event-mail-failed = Um e-mail não pôde ser enviado

## Recovery codes

codes-left = Restantes: { $left } de { $of } (gerados: { $when })
codes-none = Para o dia em que você perder o celular: dez códigos em papel
codes-later = Você recebe dez códigos em papel com o primeiro método
codes-tested = Testada
codes-untested = Não testada
codes-tested-when = Folha testada: { $when }
codes-few = Gere novos códigos antes que estes acabem.
codes-make = Gerar códigos
codes-renew = Novos códigos
codes-test = Testar minha folha
new-codes-title = Novos códigos de recuperação
new-codes-offer-title = { $left ->
    [0] Esse era seu último código de recuperação
    [one] Resta { $left } código de recuperação
   *[other] Restam { $left } códigos de recuperação
}
new-codes-offer = Gere agora dez códigos novos, para não perder o acesso um dia. Os antigos deixam de funcionar.
new-codes-void = Você receberá dez códigos novos. Os antigos deixam de funcionar, inclusive os das folhas que você imprimiu.
new-codes-first = Você receberá dez códigos para o dia em que perder o celular. Cada um vale uma única vez.
new-codes-once = Eles só aparecem uma vez. Tenha à mão uma impressora ou um lugar seguro.
new-codes-do = Gerar dez códigos novos
new-codes-later = Mais tarde
test-title = Teste sua folha de recuperação
test-text = Digite qualquer código da sua folha, para ter certeza de que é a folha certa e de que você consegue lê-la. O código continua valendo.
test-do = Testar

## The fresh proof before a change

confirm-title = Confirme que é você
confirm-why = A confirmação vale por 10 minutos.
confirm-password = Sua senha
confirm-do = Confirmar
confirm-cancel = Não alterar nada
wanted-add-app = Para adicionar um app autenticador, confirme que é você.
wanted-replace-app = Para substituir “{ $name }”, confirme que é você.
wanted-add-key = Para adicionar uma chave de segurança, confirme que é você.
wanted-rename = Para renomear “{ $name }”, confirme que é você.
wanted-remove = Para remover “{ $name }”, confirme que é você.
wanted-codes = Para gerar novos códigos de recuperação, confirme que é você.
wanted-password = Para alterar sua senha, confirme que é você. Enquanto isso, a nova senha fica guardada.
wanted-email = Para alterar seu endereço de e-mail, confirme que é você. Enquanto isso, o que você digitou fica guardado.
wanted-deactivate = Para desativar sua conta, confirme que é você.

## The first administrator

set-up-title = Configurar o portal
set-up-lead = Boas-vindas. Crie sua conta: ela é a primeira e administra este portal.
set-up-name = Nome de usuário
set-up-name-hint = Letras, números e . _ -; você entra com ele
set-up-display-name = Seu nome
set-up-display-name-hint = Como as outras pessoas o veem
set-up-email = E-mail
optional = opcional
set-up-do = Criar conta
set-up-busy = Criando…

## Passwords

set-password-title = Escolha uma senha
password-new = Senha
password-other = Nova senha
password-repeat = Repita a senha
password-hint = { $fewest ->
    [one] No mínimo { $fewest } caractere.
   *[other] No mínimo { $fewest } caracteres.
} Algumas palavras em sequência são fáceis de lembrar e difíceis de adivinhar.
set-password-do = Definir senha

password-title = Senha
password-do = Alterar senha
password-others = Seus outros navegadores serão desconectados quando você alterar a senha.
strength-good = Boa: difícil de adivinhar.
strength-very-good = Muito boa: muito difícil de adivinhar.

## Links that cannot be used

dead-set-up-title = Este link de configuração não pode ser usado
dead-set-up-text = Um link de configuração vale uma única vez e por uma hora. Este já foi usado, tem mais de uma hora ou nunca foi gerado.
dead-set-up-do = Se o portal ainda não tem nenhuma conta, reinicie-o: um novo link aparece no console.
dead-password-title = Este link de senha não pode ser usado
dead-password-text = Um link para uma nova senha vale uma única vez e por uma hora; um convite, uma única vez e por uma semana. Este link já foi usado, é mais antigo do que isso ou nunca foi gerado.
dead-password-do = Peça um novo a quem enviou o link. Sua senha não mudou.
dead-sign-in = Ir para o login

## Edit my data: Profile

profile-title = Perfil
profile-lead = Quem você é neste portal.
profile-name = Seu nome
profile-account = Nome de usuário
profile-language = Idioma
profile-email = E-mail
profile-email-hint = Você também pode entrar com ele.
profile-do = Salvar
protect-title = Proteja sua conta
protect-text = Hoje, basta a senha para abrir sua conta. Com um segundo fator, ela continua sendo só sua mesmo que alguém saiba sua senha.
protect-do = Configurar segundo fator

## Edit my data: Login

login-title = Login
login-lead = Com um segundo fator, a conta continua sendo só sua mesmo que alguém saiba sua senha. Ele será pedido a partir do próximo login.
login-methods = Segundo fator
login-first-title = Qual escolher
login-first-text = Um app autenticador é o começo mais simples: ele gera um código de 6 dígitos no celular, funciona sem internet e leva um minuto para configurar.
login-first-key = Seu celular, seu computador ou uma chave de segurança: é só tocar, ou usar impressão digital, rosto ou PIN. Leva um minuto para configurar.
login-first-both = O mais seguro é este dispositivo ou uma chave de segurança: ninguém consegue passar por você com um golpe. Um app autenticador no celular funciona em todos os outros lugares. Cada um leva um minuto para configurar, e você pode ter os dois.
login-none = No momento, nenhum método pode ser adicionado neste portal. Fale com a administração do portal.
login-app-off = Códigos de 6 dígitos de um app no celular
login-key-off = Impressão digital, rosto ou PIN de um dispositivo, ou uma chave que você conecta
login-key-add = chave de segurança
login-key-count = { $count ->
    [one] { $count } chave
   *[other] { $count } chaves
}
login-key-passkey = Chave de acesso
login-key-synced = Chave de acesso sincronizada
login-app-count = { $count ->
    [one] { $count } app
   *[other] { $count } apps
}
login-method-hidden = Não oferecido neste portal no momento
login-state-on = Ativado
login-state-off = Desativado
login-method-since = Ativação: { $when }
login-method-used = último uso: { $when }
login-method-unused = ainda sem uso
login-add = Configurar
login-add-another = Adicionar mais
login-full = Uma conta não pode ter mais que isso.
login-rename = Renomear
login-rename-named = Renomear “{ $name }”
login-replace = Substituir
login-replace-named = Substituir “{ $name }”
login-remove = Remover
login-remove-named = Remover “{ $name }”
login-required = Um segundo fator é obrigatório aqui: o último método não pode ser removido.
login-password = Senha
login-password-set = Definida: { $when }
login-password-none = Esta conta não tem senha
login-password-change = Alterar

## Edit my data: Browsers

browsers-title = Navegadores
browsers-lead = Onde sua conta está conectada. Desconecte o que você não reconhece e depois altere sua senha.
browsers-this = Este navegador
browsers-unknown = Navegador desconhecido
browsers-named = { $browser } no { $system }
browsers-address = Endereço
browsers-first = Primeiro acesso
browsers-last = Último acesso
browsers-until = Confiável até
browsers-ends = Será desconectado
browsers-ends-when = { $when }, se não for usado
browsers-end = Desconectar
browsers-end-named = Desconectar { $name }
browsers-end-others = Desconectar todos os outros
browsers-only = Sua conta não está conectada em nenhum outro lugar.

## Edit my data: Activity

activity-title = Atividade
activity-lead = Os últimos { $most } eventos da sua conta. Algo que você não reconhece? Altere sua senha e desconecte os navegadores que você não conhece.
activity-none = Nada ainda.
activity-by = por { $name }
event-sign-in = Login feito
event-sign-in-failed = Falha no login: senha errada
event-password = Senha alterada
event-password-link = Link para nova senha gerado
event-code = Segundo fator aceito
event-code-failed = Segundo fator não aceito
event-code-again = Código usado pela segunda vez, não aceito
event-method-disabled = Muitas falhas seguidas: método desativado
event-clone = Chave de segurança com contador antigo: pode haver uma cópia dela
event-enrol-begin = Adição de um segundo fator iniciada
event-enrol-finish = Segundo fator adicionado
event-enrol-cancel = Adição de um segundo fator cancelada
event-method-removed = Segundo fator removido
event-method-replaced = Segundo fator substituído
event-method-renamed = Segundo fator renomeado
event-recovery-used = Código de recuperação usado
event-recovery-made = Códigos de recuperação gerados
event-sheet-tested = Folha de recuperação testada
event-proof = Alteração confirmada
event-proof-failed = Falha ao confirmar uma alteração
event-remembered = Navegador marcado como confiável
event-browser-ended = Navegador desconectado
event-account-created = Conta criada
event-account-updated = Perfil alterado
event-email = Endereço de e-mail alterado
event-account-disabled = Conta desativada
event-account-enabled = Conta ativada
event-clock = O relógio do portal foi atrasado
event-seal = Um segredo armazenado da conta está danificado
event-other = Algo que esta versão do portal não conhece

## Edit my data: Stored data

data-title = Dados armazenados
data-lead = Tudo o que este portal guarda sobre você.
data-all = Seus dados
data-secrets = Senhas, segredos dos seus apps autenticadores e códigos de recuperação não estão incluídos: o portal não os mostra a ninguém, nem a você.
data-download = Baixar como JSON
data-show = Mostrar aqui
data-json = Seus dados em JSON
data-deactivate = Desativar minha conta
data-deactivate-text = Você sai da conta em todos os lugares, e não é mais possível entrar nela.
deactivate-title = Desativar sua conta?
deactivate-text = Você sai da conta em todos os navegadores, e não é mais possível entrar nela. Nada é excluído.
deactivate-back = Só a administração do portal pode reativá-la.
deactivate-keep = Manter

## Users and Groups

people = Usuários e grupos
panel-groups = Grupos
people-edit = Editar
people-delete = Excluir
people-means = O que isso significa
people-reason = Motivo
people-reason-hint = Para o registro de auditoria: por exemplo, como você sabe que é a própria pessoa

users-title = Usuários
users-new = Novo usuário
users-import = Importar
users-file = Baixar como CSV
users-search = Pesquisar usuários
users-search-hint = Nome ou e-mail
users-search-do = Pesquisar
users-group = Grupo
users-every-group = Todos os grupos
users-show = Mostrar
show-all = Todos
show-none = Sem segundo fator
show-one = Um método
show-several = Dois ou mais
show-never = Nunca entraram
users-name = Nome
users-account = Nome de usuário
users-factor = Segundo fator
users-last = Último login
users-never = nunca
users-select = Selecionar
users-select-named = Selecionar { $name }
users-select-all = Selecionar todos nesta página
users-select-none = Limpar seleção
users-cut = Há mais resultados do que estes. Digite mais letras do nome.
users-none = Ninguém encontrado
users-none-text = Digite o começo de um nome ou endereço, ou procure entre todos.
users-all = Mostrar todos os usuários
users-pages = Páginas
users-first = Primeira página
users-next = Próxima página
protection-none = Nenhum
protection-email = Só e-mail
protection-one = Um
protection-several = Dois ou mais
user-disabled = Conta desativada

bulk-what = O que fazer
bulk-group = Qual grupo
bulk-do = Aplicar aos selecionados
bulk-selected = Selecionados:
bulk-disable = Desativar contas
bulk-enable = Ativar contas
bulk-end-browsers = Desconectar navegadores
bulk-send-link = Enviar links de senha
bulk-add = Adicionar a um grupo
bulk-remove = Retirar de um grupo

user-new-title = Novo usuário
user-new-lead = Só a pessoa dona da conta escolhe a senha, e ninguém mais a vê.
user-new-do = Criar conta
user-edit-title = Editar { $name }
user-name-hint = Letras, números e . _ -; serve para entrar
user-display-name-hint = Como as outras pessoas o veem
user-email-hint = Também serve para entrar. Os e-mails vão para esse endereço quando ele for confirmado.
user-email-used = Códigos são enviados para este endereço, por isso ele não pode ser alterado. Antes, remova os códigos por e-mail.
user-language-any = O que o navegador pedir
user-invite-label = Enviar um convite
user-invite-hint = Por e-mail, com um link para escolher a senha.
user-no-mail = O portal não pode enviar e-mails. Quem mantém o portal gera um link para a primeira senha na linha de comando: postern account reset-password.

user-no-method = Sem segundo fator: basta a senha para abrir esta conta.
user-method-unknown = Um método de uma versão mais nova
user-method-locked = Bloqueado
user-method-left = { $count ->
    [0] Nenhum código restante
    [one] { $count } código restante
   *[other] { $count } códigos restantes
}
user-method-until = Validade: { $when }
user-method-since = Adição: { $when }
user-remove-all = Remover todos
user-to-enrol = O próximo login leva à configuração de um.
user-secrets = Ninguém pode ver nem alterar o que é secreto em um segundo fator: nem código, nem chave. Ajudar significa removê-lo ou criar um passe para um único login.
user-account = Conta
user-created = Criação
user-email-none = Nenhum
user-email-confirmed = Confirmado
user-email-unconfirmed = Não confirmado
user-password = Definida
user-password-none = Ainda não escolhida
user-link = Enviar link de senha
user-invite = Enviar convite
user-disable = Desativar
user-enable = Ativar
user-no-group = Em nenhum grupo.
user-no-browser = Nenhum navegador conectado.
user-end-all = Desconectar todos
user-events = Eventos recentes

remove-methods-title = Remover segundo fator de { $name }
remove-methods-which = O que remover
remove-methods-all = Todos
remove-methods-ends = Navegadores e logins em andamento são encerrados na hora.
people-told = A pessoa dona da conta recebe um aviso por e-mail, com o seu nome, se a conta puder receber e-mails.
remove-methods-next = O próximo login leva à configuração de um novo segundo fator.

pass-title = Passe de uso único para { $name }
pass-lead = Substitui o segundo fator em um único login: para quem esqueceu o celular em casa. Nada é removido.
pass-minutes = Por quanto tempo vale
count-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
count-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
pass-means-once = Vale para um único login. O navegador não se torna confiável, e o passe não serve para confirmar alterações.
pass-means-password = A senha é pedida como sempre.
pass-do = Gerar passe
pass-shown-title = Passe para { $name }
pass-once = Só aparece agora e não fica salvo em lugar nenhum. Um passe gerado antes não funciona mais.
pass-until = Validade: { $when }.
pass-tell = Diga o passe por telefone, a uma voz que você conhece. Não envie por e-mail.
pass-done = Concluir
pass-hint = 16 letras e números, como você recebeu
method-pass = Passe de uso único
second-factor-pass = Digite o passe de uso único que a administração gerou
code-no-pass = Um passe de uso único tem 16 letras e números. Digite como você recebeu.
code-unknown-pass = Esse passe não confere, já foi usado ou não vale mais. Peça um novo.

user-delete-title = Excluir { $name }?
user-delete-lost = A conta se perde para sempre, com o segundo fator, os navegadores e a participação em grupos. O que o registro de auditoria diz sobre ela permanece enquanto o registro for mantido.
user-delete-rather = Para impedir o acesso de alguém por um tempo, desative a conta.
user-delete-typed = Digite { $name } para excluir a conta
user-delete-do = Excluir conta
problem-other-name = Esse não é o nome da conta.

import-title = Importar usuários
import-lead = Primeiro, o arquivo é lido e verificado. Antes de criar as contas, o portal mostra o que vai ser criado.
import-file = Arquivo
import-file-hint = Valores separados por vírgula (.csv) em UTF-8
import-do = Verificar arquivo
import-busy = Lendo…
import-format = Como é o arquivo
import-columns = A primeira linha traz os nomes das colunas, em qualquer ordem. As três últimas desta lista podem faltar.
import-example = Um exemplo
import-name = Nome de usuário, para entrar
import-display-name = O nome que as pessoas veem
import-email = Pode ficar vazio; um convite precisa dele
import-language = { $tags }; vazio para o que o navegador pedir
import-groups = Nomes de grupos, separados por ponto e vírgula; pode ficar vazio
import-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
import-kept = Nada foi alterado. Corrija o arquivo e escolha-o de novo.
import-line = Linha
import-problem = Problema
line-unreadable = A partir daqui, isto não é CSV em UTF-8.
line-unknown-column = Não existe a coluna “{ $name }”.
line-missing-column = Falta a coluna “{ $name }”.
line-too-many = Um arquivo tem no máximo { $most } linhas.
line-repeated = { $column } repete o valor da linha { $line }.
line-no-group = Não existe o grupo “{ $name }”.
line-group-not-yours = Você não pode adicionar ninguém ao grupo “{ $name }”.
line-no-language = O portal não tem o idioma “{ $name }”.
line-no-address = Um convite precisa de um endereço.

job-group = Grupo: { $name }
job-proposed = { $count ->
    [one] { $count } conta será criada
   *[other] { $count } contas serão criadas
}
job-invited = Cada pessoa recebe um convite por e-mail, com um link para escolher a senha.
job-not-invited = Nenhum e-mail é enviado.
job-start = Criar as contas
job-other-file = Escolher outro arquivo
job-progress = { $done } de { $total }
job-leave = Você pode sair desta página: o trabalho continua.
job-refresh = Atualizar
job-all-done = { $count ->
    [0] Não havia nada a fazer.
    [one] Pronto: { $count } conta.
   *[other] Pronto: todas as { $count } contas.
}
job-some-done = Com sucesso: { $done }. Sem sucesso: { $failed }.
job-back = Voltar aos usuários
job-number = Nº
job-rows = O resultado de cada conta
job-first-rows = As primeiras
job-outcome = Resultado
job-done = Feito
job-gone = Não existe mais
job-failed = O portal não conseguiu; o log dele diz por quê
job-waiting = Na fila

groups-new = Novo grupo
groups-lead = O que os membros podem fazer e qual segundo fator é exigido deles.
groups-none = Nenhum grupo ainda
groups-none-text = Um grupo permite mais aos membros ou exige mais deles.
groups-permissions = Permissões
groups-members = Membros
permission-users = Gerenciar usuários
permission-groups = Gerenciar grupos
permission-settings = Gerenciar configurações
permission-audit = Ler o registro de auditoria
permission-none = Nenhuma
permission-users-what = Criar contas, ajudar as pessoas, desativar e excluir contas
permission-groups-what = Criar grupos e decidir quem faz parte deles
permission-settings-what = Alterar as configurações do portal
permission-audit-what = Ver o que aconteceu e com quem
rule-optional = Opcional
rule-required = Obrigatório
rule-required-from = Obrigatório a partir de { $day }
rule-required-since = Obrigatório desde { $day }
rule-methods-all = Todos os métodos que o portal oferece
rule-methods = Só: { $names }

group-new-title = Novo grupo
group-new-do = Criar grupo
group-edit-title = Editar { $name }
group-may = O que os membros podem fazer
group-not-own = Você não tem esta permissão, por isso não pode concedê-la nem retirá-la.
group-name-taken = Outro grupo já tem esse nome.
group-no-members = Não há ninguém neste grupo.
group-all-members = Mostrar entre os usuários
group-cut = { $count ->
    [one] Só o primeiro aparece aqui.
   *[other] Só os primeiros { $count } aparecem aqui.
}
group-add = Adicionar membro
group-add-hint = Nome de usuário ou e-mail
group-add-do = Adicionar
group-remove-named = Remover { $name } do grupo
group-delete-title = Excluir { $name }?
group-delete-members = { $count ->
    [0] Não há ninguém neste grupo.
    [one] A conta do único membro permanece.
   *[other] As contas dos { $count } membros permanecem.
}
group-delete-lost = O que o grupo permite aos membros se perde, e o que ele exige deles deixa de ser exigido.
group-delete-do = Excluir grupo

policy-title = Segundo fator em { $name }
policy-lead = Veja primeiro o que isso significa e depois salve.
policy-optional = Os membros podem adicionar um. Quem tem um precisa usá-lo ao entrar.
policy-from-day = Obrigatório a partir de um dia
policy-required-from = Até lá, os membros veem um lembrete em todas as páginas.
policy-required = Quem não tem é levado a configurar um no próximo login, antes de qualquer outra coisa.
policy-day = A partir de
policy-day-aside = o dia começa em UTC
policy-restrict = Só alguns métodos
policy-restrict-hint = Caso contrário, os membros podem usar todos os métodos que o portal oferece.
policy-methods = Métodos que os membros podem usar
policy-preview = Mostrar o que significa
policy-meaning = O que significa hoje
policy-nobody = Este grupo não tem membros que possam entrar.
policy-fine = { $count ->
    [one] { $count } membro tem tudo o que é exigido.
   *[other] { $count } membros têm tudo o que é exigido.
}
policy-grace = { $count ->
    [one] { $count } membro verá um lembrete até esse dia e depois será levado a configurar um segundo fator.
   *[other] { $count } membros verão um lembrete até esse dia e depois serão levados a configurar um segundo fator.
}
policy-stopped = { $count ->
    [one] { $count } membro será levado a configurar um segundo fator no próximo login.
   *[other] { $count } membros serão levados a configurar um segundo fator no próximo login.
}
policy-no-address = { $count ->
    [one] { $count } membro não tem como cumprir a exigência e fica sem acesso: só restam códigos por e-mail, e a conta não recebe e-mails.
   *[other] { $count } membros não têm como cumprir a exigência e ficam sem acesso: só restam códigos por e-mail, e as contas não recebem e-mails.
}
policy-no-method = { $count ->
    [one] { $count } membro não tem como cumprir a exigência e fica sem acesso: nenhum dos métodos permitidos pode ser usado aqui.
   *[other] { $count } membros não têm como cumprir a exigência e ficam sem acesso: nenhum dos métodos permitidos pode ser usado aqui.
}
policy-only-others = { $count ->
    [one] { $count } membro não tem como cumprir a exigência e fica sem acesso: tem um segundo fator, mas nenhum que seja permitido.
   *[other] { $count } membros não têm como cumprir a exigência e ficam sem acesso: têm um segundo fator, mas nenhum que seja permitido.
}
policy-more = e mais { $count }
policy-cut = Foram examinados os primeiros { $count } membros, não todos.
policy-save-text = Vale a partir do próximo login.

audit-title = Registro de auditoria
audit-lead = { $count ->
    [one] O que aconteceu, com quem, e quem fez. Os eventos são guardados por { $count } dia.
   *[other] O que aconteceu, com quem, e quem fez. Os eventos são guardados por { $count } dias.
}
audit-json = Baixar como linhas JSON
audit-by = Por
audit-what = Evento
audit-since = Do dia
audit-until = Até o dia
audit-every-kind = Todos os eventos
audit-do = Mostrar
audit-all = Mostrar todos
audit-none = Nada encontrado
audit-none-text = Nenhum evento corresponde ao que você procura.
audit-when = Horário
audit-where = Origem
audit-command-line = linha de comando
audit-warning = Aviso
audit-alarm = Alarme
audit-visitor = visitante
audit-note = motivo: { $note }
audit-older = Mais antigos
audit-newest = Mais recentes

event-pass-made = Passe de uso único gerado
event-pass-used = Passe de uso único usado
event-account-deleted = Conta excluída
event-group-created = Grupo criado
event-group-updated = Grupo alterado
event-group-deleted = Grupo excluído
event-member-added = Pessoa adicionada a um grupo
event-member-removed = Pessoa retirada de um grupo
event-policy = Exigências de um grupo alteradas
event-exported = Contas ou eventos baixados
event-job = Trabalho em várias contas iniciado

refusal-yourself = Esta é a sua própria conta. Você pode alterá-la em Editar meus dados.
refusal-upward = Isso envolve uma permissão que você não tem, por isso você pode ver, mas não alterar.
refusal-last-holder = Não restaria ninguém para gerenciar grupos.
refusal-stops-yourself = Você não poderia mais entrar.
refusal-not-reached = Esta conta não recebe e-mails: o portal não envia nenhum, o endereço não está confirmado ou um e-mail acabou de ser enviado.
refusal-no-method = Esta conta não tem segundo fator.
refusal-not-allowed = Você não tem permissão para isso.

notice-user-created = A conta de { $name } foi criada.
notice-user-invited = A conta de { $name } foi criada, e um convite está a caminho.
notice-methods-removed = { $count ->
    [0] Não havia mais nada para remover da conta de { $name }.
    [one] { $count } segundo fator de { $name } foi removido.
   *[other] { $count } segundos fatores de { $name } foram removidos.
}
notice-browsers-ended = { $count ->
    [0] Nenhum navegador de { $name } estava conectado.
    [one] { $count } navegador de { $name } foi desconectado.
   *[other] { $count } navegadores de { $name } foram desconectados.
}
notice-user-disabled = { $name } não pode mais entrar, e todos os navegadores dessa conta foram desconectados.
notice-user-enabled = { $name } pode entrar de novo.
notice-user-deleted = A conta { $name } foi excluída.
notice-user-link = Um link está a caminho para { $name }.
notice-group-saved = O grupo “{ $name }” foi salvo.
notice-group-deleted = O grupo “{ $name }” foi excluído.
notice-member-added = { $name } agora faz parte do grupo.
notice-member-removed = { $name } não faz mais parte do grupo.
notice-policy-set = O grupo “{ $name }” passa a exigir isso a partir de agora.
notice-nobody-selected = Ninguém foi selecionado, por isso nada foi alterado.

problem-no-such-account = Não existe conta com esse nome ou endereço.
problem-not-a-day = Escolha um dia.
problem-day-over = Esse dia já passou. Escolha um dia posterior.
problem-choose-one = Escolha pelo menos um.

wanted-user-create = Para criar a conta de { $name }, confirme que é você.
wanted-user-edit = Para alterar a conta de { $name }, confirme que é você.
wanted-user-methods = Para remover um segundo fator de { $name }, confirme que é você.
wanted-user-pass = Para gerar um passe de uso único para { $name }, confirme que é você.
wanted-user-browsers = Para desconectar navegadores de { $name }, confirme que é você.
wanted-user-disable = Para desativar a conta de { $name }, confirme que é você.
wanted-user-enable = Para ativar a conta de { $name }, confirme que é você.
wanted-user-delete = Para excluir a conta de { $name }, confirme que é você.
wanted-user-link = Para enviar a { $name } um link de senha, confirme que é você.
wanted-bulk = { $count ->
    [one] Para alterar { $count } conta, confirme que é você.
   *[other] Para alterar { $count } contas de uma vez, confirme que é você.
}
wanted-import = Para criar as contas do arquivo, confirme que é você.
wanted-group-save = Para salvar o grupo “{ $name }”, confirme que é você.
wanted-group-delete = Para excluir o grupo “{ $name }”, confirme que é você.
wanted-member-add = Para adicionar { $name } a um grupo, confirme que é você.
wanted-member-remove = Para retirar { $name } de um grupo, confirme que é você.
wanted-policy = Para alterar o que o grupo “{ $name }” exige, confirme que é você.

enrol-removed-lead = A administração do portal removeu seu segundo fator. Configure um novo agora, leva um minuto; depois disso, você já entra.
enrol-skip = Agora não
grace = A partir de { $day }, você precisa de um segundo fator aqui: { $left }
grace-days = { $count ->
    [one] resta { $count } dia.
   *[other] restam { $count } dias.
}
grace-last-day = hoje é o último dia.
grace-do = Configurar agora

mail-pass-title = Um passe de uso único foi gerado para sua conta
mail-pass = Ele substitui seu segundo fator em um único login, até { $when }. Sua senha também é necessária.
mail-pass-used-title = Um passe de uso único foi usado
mail-pass-used = Alguém entrou com sua senha e com o passe de uso único que a administração do portal gerou. O passe não funciona de novo.

## Something went wrong

error-400-title = Não foi possível ler a solicitação
error-400-text = Algo nela estava faltando ou danificado. Nada foi alterado.
error-400-do = Volte, recarregue a página e tente de novo.
error-403-title = Isso não é permitido
error-403-text = Você não tem acesso, ou a página não foi aberta no endereço do próprio portal. Nada foi alterado.
error-403-do = Abra o portal em { $address } e tente de novo a partir de lá. Se precisar de acesso, fale com a administração do portal.
error-404-title = Esta página não existe
error-404-text = O endereço pode ter um erro de digitação, ou a página não existe mais.
error-404-do = Verifique o endereço ou recomece da página inicial.
error-429-title = Muitas solicitações
error-429-text = Foram muitas em pouco tempo. Nada foi alterado.
error-429-do = Espere um minuto e tente de novo.
error-500-title = Algo deu errado do nosso lado
error-500-text = O que você fez por último pode não ter sido salvo. Tudo o que veio antes continua como estava.
error-500-do = Tente de novo. Se acontecer outra vez, informe a referência à administração do portal.
error-503-title = O portal está ocupado
error-503-text = Ele não consegue responder agora. Nada foi alterado.
error-503-do = Tente de novo daqui a pouco.
error-reference = Referência
error-home = Ir para a página inicial

## Notices

notice-sign-in-failed = O nome e a senha não correspondem a nenhuma conta. Verifique os dois e tente de novo.
notice-sign-in-blocked = Muitas tentativas. Esta não foi verificada. Próxima tentativa possível: { $when }.
notice-sign-in-expired = Este login expirou: levou mais de 10 minutos ou foi concluído em outra aba. Entre de novo.
notice-sign-in-ended = Muitos códigos não conferiram, por isso este login foi encerrado. Entre de novo.
notice-signed-out = Você saiu da sua conta.
notice-browser-ended = Este navegador foi desconectado. Entre de novo.
notice-method-blocked = Muitos códigos não conferiram. Próxima tentativa possível: { $when }.
notice-renamed = O nome agora é “{ $name }”.
notice-app-removed = O app “{ $name }” foi removido. Exclua também a entrada no app.
notice-key-removed = A chave “{ $name }” foi removida e não é mais aceita.
notice-key-added = A chave “{ $name }” foi adicionada. Ela será pedida a partir do próximo login.
notice-key-yours = Esta chave já é sua: “{ $name }”. Nada foi alterado.
notice-key-taken = Esta chave já está em uso neste portal. Use outra chave.
notice-too-many-keys = Uma conta tem no máximo { $most ->
    [one] { $most } chave de segurança
   *[other] { $most } chaves de segurança
}. Remova uma que você não usa.
notice-passkey-unknown = Este portal não conhece essa chave de acesso, ou ela não pode ser usada para entrar aqui. Use seu nome e sua senha. Se você removeu a chave de acesso aqui, exclua-a também do dispositivo ou do gerenciador de senhas.
notice-enrolment-stale = O código mostrado antes não vale mais. Escaneie ou digite o que aparece agora.
notice-too-many-apps = Uma conta tem no máximo { $most ->
    [one] { $most } app autenticador
   *[other] { $most } apps autenticadores
}. Substitua ou remova um.
notice-recovery-used = Você entrou com um código de recuperação, e seus outros navegadores foram desconectados. { $left ->
    [0] Não resta nenhum código.
    [one] Resta { $left } código.
   *[other] Restam { $left } códigos.
} Perdeu o celular? Substitua o app em Editar meus dados › Login.
notice-sheet-works = Sua folha de recuperação funciona.
notice-proof-impossible = Esta alteração exige um segundo fator, e o seu não pode ser usado no momento. Fale com a administração do portal.
notice-confirmation-over = Não há mais nada para confirmar: isso foi feito em outra aba ou há mais de 10 minutos. Nada mais foi alterado.
notice-nothing-changed = Nada foi alterado.
notice-password-changed = Sua senha foi alterada. Seus outros navegadores foram desconectados.
notice-deactivated = Sua conta foi desativada, e você saiu dela.
notice-last-administrator = Você é a última pessoa com acesso de administração: não restaria ninguém para reativar sua conta. Antes, dê esse acesso a mais alguém.
notice-last-method = Um segundo fator é obrigatório aqui. Adicione outro método antes de remover este.
notice-browser-removed = O navegador foi desconectado.
notice-others-removed = { $count ->
    [0] Não havia outro navegador para desconectar.
    [one] { $count } outro navegador foi desconectado.
   *[other] { $count } outros navegadores foram desconectados.
}
notice-saved = Salvo.
notice-password-set = Sua senha foi definida. Entre com ela.
notice-check-fields = Alguns campos precisam de atenção.
notice-method-disabled = Muitos códigos seguidos não conferiram, por isso este método não é mais pedido. Peça à administração do portal que o remova da sua conta.

code-malformed = Um código tem 6 dígitos. Digite como o app mostra.
code-wrong = Esse código não confere.
code-past = Esse código é de cerca de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} atrás. Verifique o relógio do celular.
code-used = Esse código já foi usado. O próximo aparece em { $seconds } s.
code-no-recovery = Um código de recuperação tem 16 letras e números. Digite como está na sua folha.
code-unknown-recovery = Esse código não confere ou já foi usado.
tries-left = { $count ->
    [0] Não resta nenhuma tentativa.
    [one] Resta { $count } tentativa.
   *[other] Restam { $count } tentativas.
}

## What is wrong with a field

problem-required = Preencha este campo.
problem-too-long = { $most ->
    [one] No máximo { $most } caractere.
   *[other] No máximo { $most } caracteres.
}
problem-too-short = { $fewest ->
    [one] Use no mínimo { $fewest } caractere.
   *[other] Use no mínimo { $fewest } caracteres.
}
problem-bad-name = Use só letras, números e . _ -
problem-bad-characters = Há caracteres que não podem ser usados aqui.
problem-taken = Outra conta já usa isso.
problem-not-an-address = Isso não parece um endereço de e-mail.
problem-too-common = Esta é fácil de adivinhar. Algumas palavras sem relação entre si são melhores.
problem-differs = Está diferente da senha acima.
problem-wrong-password = Essa senha não confere.

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = Olá, { $name },
mail-about = Sobre sua conta { $account } em { $portal }
mail-when = Quando
mail-asked = Pedido em
mail-where = Onde
mail-browser = Navegador
mail-by = Por quem
mail-by-machine = Quem opera a máquina do portal
mail-method = Método
mail-name = Nome
mail-new-address = Novo endereço

mail-code-sign-in-title = Seu código para entrar
mail-code-sign-in = Digite este código no navegador em que você está entrando.
mail-code-proof-title = Seu código para confirmar uma alteração
mail-code-proof = Digite este código no navegador em que você está fazendo a alteração.
mail-code-enable-title = Seu código para ativar os códigos por e-mail
mail-code-enable = Digite este código no navegador em que você está ativando os códigos por e-mail. Depois disso, um código como este pode ser seu segundo fator.
mail-code-address-title = Confirme seu endereço de e-mail
mail-code-address = Digite este código no navegador em que você informou este endereço, para mostrar que ele é seu.
mail-code-until = O código vale uma única vez, até { $when }.
mail-code-secret = Ninguém de { $portal } jamais pedirá este código a você.
mail-code-doubt = Se você não pediu o código, alguém pode saber sua senha: altere-a.
mail-code-ignore = Se você não pediu o código, ignore este e-mail: sem o código, nada muda.

mail-link-until = O link vale uma única vez, até { $when }. Não o compartilhe: quem tem o link pode escolher a senha.
mail-link-copy = Se o botão não funcionar, abra este endereço:
mail-invitation-title = Sua conta está pronta
mail-invitation = Uma conta foi criada para você em { $portal }. Escolha uma senha e depois entre.
mail-invitation-after = Depois de entrar, configure um segundo fator em Editar meus dados › Login. Com ele, a conta continua sendo só sua mesmo que alguém saiba sua senha.
mail-invitation-doubt = Se você não esperava este e-mail, pergunte a quem mantém o portal ou ignore-o.
mail-password-title = Escolha uma nova senha
mail-password-text = Alguém pediu uma nova senha para sua conta. Se foi você, escolha a senha agora.
mail-password-factor = Só a senha muda: se você tem um segundo fator, ele continuará sendo pedido quando você entrar.
mail-password-doubt = Se não foi você, não precisa fazer nada: sua senha antiga continua funcionando.

mail-tried-title = A conta de e-mail funciona
mail-test = Este é um e-mail de teste de { $portal }. Se você está lendo, o portal consegue enviar e-mails.
mail-test-after = Não é preciso fazer mais nada.

mail-if-you = Se foi você, não precisa fazer nada.
mail-unless-browsers = Se não foi você, alguém pode estar na sua conta: desconecte os navegadores que você não conhece e depois altere sua senha.
mail-unless-password = Se não foi você, alguém sabe sua senha: altere-a.
mail-unless-locked-out = Se não foi você, alguém pode estar na sua conta: avise a administração do portal imediatamente. Onde sua conta ainda estiver conectada, desconecte os navegadores que você não conhece.
mail-unless-ask = Se não foi você, avise a administração do portal imediatamente.
mail-by-other = Isso não foi feito por você. Se não esperava por isso, fale com a administração do portal.
mail-not-me = Não fui eu

mail-added-title = Um segundo fator foi adicionado
mail-added = A partir do próximo login, ele pode ser pedido.
mail-replaced-title = Um segundo fator foi substituído
mail-replaced = O anterior não é mais aceito.
mail-removed-title = Um segundo fator foi removido
mail-removed = Ele não é mais aceito.
mail-removed-all-title = Seu segundo fator foi removido
mail-removed-all = Sua conta não tem mais segundo fator: basta a senha para abri-la. Configure um de novo em Editar meus dados › Login.
mail-disabled-title = Um segundo fator foi desativado
mail-disabled = Ele falhou muitas vezes seguidas, por isso não é mais pedido. A administração do portal pode removê-lo da sua conta.
mail-recovery-used-title = Um código de recuperação foi usado
mail-recovery-used = Um dos seus códigos de recuperação foi usado no lugar do segundo fator. Ele não funciona de novo: risque-o na sua folha.
mail-recovery-made-title = Novos códigos de recuperação foram gerados
mail-recovery-made = Os códigos de recuperação anteriores não funcionam mais: jogue a folha antiga fora.
mail-password-changed-title = Sua senha foi alterada
mail-password-changed = A senha anterior não funciona mais.
mail-email-title = Seu endereço de e-mail foi alterado
mail-email = A partir de agora, os e-mails sobre sua conta vão para o novo endereço.
mail-remembered-title = Um navegador foi marcado como confiável
mail-remembered = Por algum tempo, o segundo fator não será pedido de novo neste navegador.
mail-failed-title = Um login falhou no segundo fator
mail-failed = Alguém digitou sua senha correta, mas falhou no segundo fator até o login ser encerrado. Ninguém entrou.
mail-clone-title = Pode haver uma cópia da sua chave de segurança
mail-clone = Uma chave de segurança enviou um número que ela já tinha usado, por isso não foi aceita. Remova-a em Editar meus dados › Login, use outro método e avise a administração do portal.
mail-closed-title = Sua conta foi desativada
mail-closed = Você saiu da conta em todos os lugares, e não é mais possível entrar nela. Nada foi excluído.

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = Login
provider-remove-title = Remover { $name }
try-title = Testar { $name }
unlink-title = Desvincular de { $name }
applications-title = Aplicativos
application-new-title = Adicionar aplicativo
application-remove-title = Remover { $name }
rule-title = Um caminho de { $name }
rule-remove-title = Remover a regra de { $path }
rule-remove-now = Exigido agora
rule-remove-then = Exigido sem a regra
start-title = Seus aplicativos
no-entry-title = Não é possível abrir { $name }
leave-title = Continuar para { $name }
sign-out-title = Sair?
wanted-link = Para vincular sua conta a { $name }, confirme que é você.
wanted-unlink = Para desvincular sua conta de { $name }, confirme que é você.
wanted-provider-save = Para alterar como as pessoas entram com { $name }, confirme que é você.
wanted-provider-remove = Para remover { $name } das formas de entrar, confirme que é você.
wanted-application-save = Para alterar o aplicativo { $name }, confirme que é você.
wanted-application-remove = Para remover o aplicativo { $name }, confirme que é você.
wanted-open = Para abrir { $name }, confirme que é você.
event-linked = Conta vinculada a um provedor de login
event-unlinked = Conta desvinculada de um provedor de login
problem-not-a-url = Digite um endereço como https://wiki.example.org.
problem-https-needed = O endereço deve começar com https://. Só esta própria máquina pode dispensar isso.
problem-host-taken = Outro aplicativo já usa esse host, ou ele é o do próprio portal.
problem-not-a-path = Digite um caminho como /admin, sem ponto de interrogação, pontos ou códigos.
problem-not-a-number = Digite um número de 1 a { $most }.
problem-not-a-picture = Escolha uma imagem PNG, JPEG ou WebP de até 64 kB.
problem-not-a-mapping = Cada linha tem a forma “valor = grupo”, com o nome de um grupo que existe.
problem-not-a-network = Digite redes como 10.0.0.0/8, separadas por espaços.
problem-not-a-filter = O filtro deve estar entre parênteses e conter {"{"}name{"}"}.
sso-unreachable = { $name } não respondeu. Tente de novo daqui a pouco ou entre de outra forma.
sso-cancelled = O login em { $name } foi cancelado.
sso-stale = Esse login em { $name } não vale mais: começou há mais de dez minutos ou em outro navegador, ou já foi usado. Comece de novo.
sso-untrusted = O que { $name } enviou não comprova quem você é. Se acontecer de novo, avise a administração do portal.
sso-unknown = { $name } conhece você, mas nenhuma conta daqui está vinculada a esse login. Entre como sempre e vincule sua conta em Editar meus dados › Login, ou fale com a administração do portal.
sso-not-linked = Já existe uma conta com seu nome ou endereço. Entre nela como sempre e depois vincule-a a { $name } em Editar meus dados › Login.
sso-no-name = { $name } não enviou um nome que uma conta possa ter. Avise a administração do portal.
sso-not-allowed = Você não pode entrar com { $name }.
sso-no-ticket = Seu navegador não tem um login do Windows para este portal ({ $name }). Entre com seu nome e sua senha.
sso-ntlm = Seu navegador ofereceu um tipo antigo de login do Windows que { $name } não aceita. Entre com seu nome e sua senha.
notice-linked = Sua conta está vinculada a { $name }. A partir de agora, você pode entrar assim.
notice-unlinked = Sua conta foi desvinculada de { $name }.
notice-linked-elsewhere = A pessoa conectada em { $name } tem outra conta aqui. Nada foi alterado.
notice-last-way-in = Sem esse vínculo, você não poderia mais entrar. Antes, defina uma senha ou vincule outro provedor.
notice-provider-saved = O provedor { $name } foi salvo.
notice-provider-removed = O provedor { $name } foi removido.
notice-application-saved = O aplicativo { $name } foi salvo.
notice-application-removed = O aplicativo { $name } foi removido.

## Applications

applications-lead = O portal fica na frente destes aplicativos e diz quem pode abrir o quê. Um proxy reverso consulta o portal a cada solicitação.
applications-no-proxy = O portal ainda não confia em nenhum proxy reverso, por isso ninguém chega a nenhum aplicativo. Na configuração, defina { $setting } com a rede em que está o seu.
applications-none = Nenhum aplicativo ainda
applications-none-text = Adicione uma wiki, um sistema de chamados, um painel: as pessoas passam a entrar neles por aqui, e você escolhe quem pode abri-los e se isso exige um segundo fator.
application-off = Desativado
application-rules = { $count ->
    [one] Outra regra para { $count } caminho
   *[other] Outras regras para { $count } caminhos
}
application-new-lead = No início, são exigidos dois fatores para abri-lo. Depois de adicionar o aplicativo, você pode mudar isso, também para caminhos específicos.
application-new-do = Adicionar
application-name-hint = Como as pessoas o veem na página inicial
application-address = Endereço
application-address-hint = Por exemplo, https://wiki.example.org. O host inteiro deve ser deste aplicativo: um caminho de um host que outros usam não serve.
application-sign-out = Endereço para sair
application-sign-out-hint = Onde o próprio aplicativo encerra a sessão das pessoas. Quem sai do portal vê um link para esse endereço.
application-enabled = Ativado
application-enabled-hint = Enquanto estiver desativado, ninguém pode abri-lo.
application-visits = Só visitas mantêm a sessão aberta
application-visits-hint = Para páginas que buscam novidades sozinhas o tempo todo: o que os scripts delas fazem deixa de manter a sessão aberta.
application-icon = Ícone
application-icon-now = É assim que ele aparece na página inicial.
application-icon-none = Ainda sem imagem: as primeiras letras do nome ficam no lugar dela.
application-icon-file = Imagem
application-icon-hint = PNG, JPEG ou WebP de até 64 kB, de preferência quadrada
application-icon-do = Salvar ícone
application-icon-remove = Remover ícone
application-portal-sign-out = Link para sair
application-portal-sign-out-text = Faça a opção de sair do aplicativo levar a este endereço. Ele pergunta se a pessoa quer sair também do portal: quem continua conectado ao portal volta a entrar com o próximo clique.
application-signed-out = Sua sessão terminou. Abra a página novamente para entrar.
application-refused = Isto não pode ser aberto.
application-remove-lost = O portal não deixará mais ninguém chegar ao aplicativo. O que os caminhos dele exigem é apagado, assim como o ícone.
application-remove-stays = O aplicativo em si continua como está, com tudo o que há nele.
rules-title = Caminhos
rules-lead = O que se exige antes de abrir um caminho. Se vários se aplicam, vale o mais longo.
rules-add = Adicionar caminho
rule-need = Exige
rule-everything = Tudo
rule-everything-else = Todo o resto
rule-everybody = todos
rule-only = só
rule-edit-named = Editar “{ $path }”
rule-path = Caminho
rule-path-hint = Por exemplo, /admin. Inclui tudo o que está abaixo dele.
rule-path-taken = Já existe uma regra para esse caminho.
rule-minutes = Minutos
rule-minutes-range = 1 a { $most }
rule-groups = Grupos (nenhum marcado: todos)
need-anyone = Nada: qualquer pessoa pode abrir
need-anyone-hint = Com ou sem login. Só o próprio aplicativo pode barrar alguém.
need-signed-in = Login
need-signed-in-hint = Com segundo fator só quando ele já é exigido da pessoa.
need-two-factors = Dois fatores
need-two-factors-hint = Quem entrou sem segundo fator precisa confirmar um antes.
need-fresh = { $minutes ->
    [one] Segundo fator confirmado no último minuto
   *[other] Segundo fator confirmado nos últimos { $minutes } minutos
}
need-fresh-label = Segundo fator recente
need-fresh-hint = Pedido de novo quando for mais antigo que os minutos abaixo.
start-none = Nada para abrir ainda
start-none-text = Os aplicativos que você pode abrir ficarão aqui.
start-none-manager = Os aplicativos que as pessoas podem abrir ficarão aqui. Por enquanto, não há nenhum para você.
start-set-up = Configurar aplicativos
no-entry-not-allowed = Você entrou, mas só membros de certos grupos podem abrir isto, e você não faz parte de nenhum deles.
no-entry-not-allowed-do = Se precisar de acesso, fale com a administração do portal.
no-entry-no-method = Você entrou, mas isto exige um segundo fator, e sua conta não tem nenhum que possa ser pedido.
no-entry-no-method-do = Adicione um primeiro e depois abra de novo.
no-entry-add = Adicionar segundo fator
leave-text = Isso leva um momento. Se nada acontecer, continue manualmente.
sign-out-text = Sua conta está conectada a { $portal } neste navegador.
sign-out-stay = Não sair

## Sign-in providers

sign-in-with = Entrar com { $name }
sign-in-also-out = Talvez você queira sair também destes

login-sso = Login único (SSO)
login-sso-since = Vínculo: { $when }
login-sso-none = Sem vínculo
login-sso-link = Vincular a { $name }
login-sso-unlink = Desvincular

link-lead = Digite o nome e a senha que você usa lá. Só o diretório vê a senha, e ela não é guardada.
link-do = Vincular

unlink-text = Você não poderá mais entrar aqui com { $name }, e seus outros navegadores que entraram assim serão desconectados. Sua conta aqui permanece, e a de lá também.
unlink-known = A conta de lá: { $subject }
unlink-do = Desvincular

providers-lead = Quem pode confirmar a identidade das pessoas, além da senha. A página de login mostra os botões nesta ordem.
providers-password = Nome e senha
providers-password-text = Sempre disponível: quem tem uma senha pode entrar com ela, seja qual for a configuração abaixo.
providers-off = Desativado
providers-unknown = Pessoas desconhecidas
providers-linked = Contas vinculadas
providers-try = Testar
providers-up = Mover para cima
providers-up-named = Mover para cima: { $name }
providers-add = Adicionar provedor
providers-add-do = Adicionar
providers-add-named = Adicionar: { $kind }
providers-need-keytab = Antes, o portal precisa de um keytab. Defina { $setting } na configuração do portal e reinicie-o.
providers-need-header = Antes, o portal precisa conhecer o proxy e os cabeçalhos dele. Defina { $setting } na configuração do portal e reinicie-o.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Login do Windows (Kerberos)
provider-kind-ldap = Diretório (LDAP, Active Directory)
provider-kind-header = Cabeçalho de um proxy reverso
provider-what-openid = As pessoas são enviadas para lá e voltam: Microsoft Entra ID, Google, Keycloak e outros.
provider-what-kerberos = Quem já entrou no Windows no seu domínio não digita senha aqui.
provider-what-ldap = O nome e a senha são verificados no seu diretório. Não há botão: as pessoas os digitam na página de login, como sempre.
provider-what-header = Um proxy reverso na frente do portal identificou a pessoa e a informa em um cabeçalho.

provider-asks-always = Sempre pedido
provider-asks-trust = Pedido, a menos que o provedor comprove um
provider-asks-never = Pedido só onde é obrigatório
provider-unknown-refuse = Não entram
provider-unknown-create = Recebem uma conta

provider-new-title = Novo provedor: { $kind }
provider-edit-title = Editar { $name }
provider-called = Como se chama
provider-name-hint = No botão: “Entrar com…”
provider-name-directory-hint = Como as pessoas o veem em Editar meus dados › Login
provider-name-taken = Outro provedor já tem esse nome.
provider-enabled = Ativado
provider-enabled-hint = Enquanto estiver desativado, ninguém entra com ele, e quem entrou assim é desconectado. Os vínculos com contas são mantidos.

provider-reached = Como é acessado
provider-configured = Isto está definido na configuração do portal e só pode ser alterado lá.
provider-redirect = Endereço de redirecionamento
provider-redirect-hint = Informe-o ao provedor, onde você registra o portal como aplicativo web. Outros nomes: URI de redirecionamento, URL de callback, URL de resposta.
provider-redirect-later = O provedor precisa saber o endereço para o qual envia as pessoas de volta. Ele aparece nesta página quando o provedor for salvo.
provider-issuer = Emissor (issuer)
provider-issuer-hint = O resto é lido de lá. Entra ID: https://login.microsoftonline.com/SEU-ID-DE-LOCATARIO/v2.0
provider-client-id = ID do cliente
provider-client-id-hint = Você o recebe ao registrar o portal no provedor. No Entra ID, chama-se ID do aplicativo.
provider-client-secret = Segredo do cliente
provider-secret-again = Para outro emissor ou cliente, digite o segredo de novo.
provider-scopes = Escopos
provider-scopes-hint = Além de openid, separados por espaços; geralmente profile email
provider-principal = Entidade de serviço (SPN)
provider-principal-hint = O domínio precisa conhecer este nome (setspn), e o keytab deve conter a chave dele.
provider-realms = Realms
provider-realms-hint = De onde vêm as pessoas que podem entrar, como CORP.SEU-DOMINIO.ORG; vários, separados por espaços
provider-networks = Redes
provider-networks-hint = Os navegadores destas redes são consultados em silêncio, sem um clique: 10.0.0.0/8 192.168.7.0/24. Todos os outros recebem só o botão, porque navegadores fora do domínio podem abrir uma janela que pede nome e senha.
provider-url = Servidor
provider-url-hint = Por exemplo, ldaps://dc1.seu-dominio.org
provider-url-wrong = Digite um endereço como ldaps://dc1.seu-dominio.org.
provider-url-plain = Sem TLS, só um diretório nesta mesma máquina é consultado. Use ldaps:// ou STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = Para endereços ldap://: a conexão é criptografada antes de qualquer troca de dados. Com ldaps://, ela é criptografada desde o início.
provider-bind = Conta que faz a busca
provider-bind-hint = O DN dela; basta poder ler. Vazio para um diretório em que qualquer um pode buscar.
provider-bind-password = Senha dessa conta
provider-base = Buscar abaixo de
provider-base-hint = Por exemplo, ou=people,dc=seu-dominio,dc=org
provider-filter = Filtro
provider-filter-hint = {"{"}name{"}"} é o que foi digitado. Active Directory: (&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = Como se chamam os atributos
provider-subject = Nunca muda
provider-subject-hint = As contas são vinculadas por ele: entryUUID; Active Directory: objectGUID
provider-name-attribute-hint = uid; Active Directory: sAMAccountName
provider-display = Nome mostrado
provider-display-hint = cn; Active Directory: displayName
provider-mail-hint = mail

provider-after = O que é pedido depois
provider-always = Sempre pedir
provider-always-hint = Como depois de uma senha.
provider-trust = Pedir, a menos que o provedor comprove um
provider-trust-hint = Ele precisa informar um método ou um nível que conte.
provider-never = Nunca pedir, exceto a contas obrigadas a ter um
provider-never-hint = Quem entra lá entra aqui.
provider-amr = Métodos que contam (amr)
provider-amr-hint = Basta um deles, como mfa, otp ou hwk. Separados por espaços.
provider-acr = Níveis que contam (acr)
provider-acr-hint = Para provedores que informam um nível em vez disso, como o Keycloak. Basta um.
provider-max-age = Tempo máximo desde o login lá
provider-max-age-hint = Em minutos. Se o login for mais antigo, o portal pede ao provedor que a pessoa entre de novo; se o provedor não informar quando foi, ninguém entra por ele. Vazio: sem limite.

provider-people = Pessoas que ninguém conhece aqui
provider-refuse = Não deixar entrar
provider-refuse-hint = A conta é criada em Usuários e grupos, e a pessoa dona dela faz o vínculo em Editar meus dados › Login.
provider-create = Criar uma conta
provider-create-hint = Com o nome e o endereço recebidos. Uma conta que já tem esse nome nunca é entregue a ninguém: a pessoa dona dela faz o vínculo.
provider-believes = Endereços que ele envia valem como confirmados
provider-believes-hint = Só se ele os verificou: códigos e links para novas senhas são enviados para lá.
provider-groups-claim = Claim com os grupos
provider-groups-claim-hint = Geralmente groups ou roles
provider-group-base = Buscar grupos abaixo de
provider-group-base-hint = Por exemplo, ou=groups,dc=seu-dominio,dc=org. Vazio: os grupos não são buscados.
provider-group-filter = Filtro para grupos
provider-group-filter-hint = {"{"}dn{"}"} é a entrada da pessoa. Active Directory: (&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = O filtro deve estar entre parênteses e conter {"{"}dn{"}"}.
provider-groups = O que torna alguém membro
provider-groups-hint = Uma linha para cada: valor recebido = grupo daqui. A partir daí, o provedor controla os membros destes grupos: adiciona e retira pessoas sempre que elas entram.
provider-groups-here = Grupos daqui: { $names }
provider-groups-none = Não há grupos aqui aos quais ele possa levar.

provider-remove-linked = { $count ->
    [0] Nenhuma conta está vinculada a ele.
    [one] { $count } conta está vinculada a ele. O vínculo se perde, a conta permanece.
   *[other] { $count } contas estão vinculadas a ele. Os vínculos se perdem, as contas permanecem.
}
provider-remove-off = Quem entrou por ele é desconectado. Para manter os vínculos, desative-o em vez de remover.
provider-remove-stranded = { $count ->
    [one] Esta conta não teria mais nenhuma forma de entrar:
   *[other] Estas contas não teriam mais nenhuma forma de entrar:
}
provider-remove-stranded-cut = Dez estão listadas; pode haver mais.
provider-remove-stranded-do = Antes, envie a elas um link de senha em Usuários e grupos.
provider-remove-do = Remover provedor

try-lead = O diretório é consultado, e você vê o que ele responde. Nenhum login é feito, e nada é armazenado.
tried-lead = Nenhum login foi feito, e nada foi armazenado.
tried-sign-in = { $name } entraria.
tried-create = A conta { $name } seria criada, e a pessoa entraria.
tried-nobody = Ninguém entraria.
tried-read = A página de login diria:
tried-second-factor = Um segundo fator seria pedido, como depois de uma senha.
tried-spared = Pela regra dele, nenhum segundo fator seria pedido.
tried-detail = O que deu errado
tried-arrived = O que foi recebido
tried-arrived-none = Nada.
tried-again = Testar de novo
tried-settings = Alterar as configurações

## Mails about links with providers
mail-linked-title = Sua conta foi vinculada a um provedor de login
mail-linked = A partir de agora, quem entrar lá com a sua identidade pode entrar aqui.
mail-unlinked-title = Sua conta foi desvinculada de um provedor de login
mail-unlinked = Não é mais possível entrar na sua conta por ele.
mail-provider = Provedor
mail-unless-unlink = Se foi outra pessoa, desvincule a conta em Editar meus dados › Login e desconecte todos os outros navegadores.

## Ajuda

help = Ajuda
help-contents = Sumário
help-here = Você está aqui
help-people = Para todos
help-managers = Ajudar outras pessoas
help-administrators = Configurar o portal
help-note = Observação
help-hint = Dica
help-important = Importante
help-search = Pesquisar na ajuda
help-found-title = Encontrado na ajuda
help-found = { $count ->
    [one] Encontrado em { $count } lugar
   *[other] Encontrado em { $count } lugares
}
help-found-none = Nada encontrado para “{ $query }”
help-found-none-do = Tente com menos palavras ou com outras, ou procure no sumário.
help-pdf = Baixar ajuda em PDF
help-pdf-page = Esta página
help-pdf-all = Toda a ajuda
help-pdf-making = Gerando o PDF…
help-pdf-loading = Baixando o PDF…
help-pdf-done = O PDF foi baixado.
help-pdf-cancelled = Cancelado. Nada foi baixado.
help-pdf-failed = Não foi possível gerar o PDF. Tente de novo daqui a pouco.
# Entre os nomes de uma lista; o espaço faz parte.
list-separator = ,{ " " }
list-more = { $names } e mais { $count }
list-unfold = Mostrar mais { $count }
count-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
count-characters = { $count ->
    [one] { $count } caractere
   *[other] { $count } caracteres
}

## Configurações › Aparência

appearance-title = Aparência
appearance-lead = Como o portal se apresenta nas páginas, nos e-mails e em PDF.
appearance-name = Nome
appearance-name-hint = Em todas as páginas e nos apps autenticadores. Apps configurados antes mantêm o nome antigo.
appearance-colour = Cor de destaque
appearance-colour-hint = De botões e links, por exemplo #2c55b8. Vazio: a cor do próprio portal.
appearance-contact = Para quem ligar
appearance-contact-hint = Um nome e um número de telefone, mostrados na ajuda e onde alguém não consegue continuar.
appearance-preview = Prévia
appearance-sample-link = Um link
appearance-contrast-good = Dá para ler texto nesta cor: contraste de { $ratio } para 1.
appearance-contrast-bad = Clara demais para texto: contraste de { $ratio } para 1, e são necessários 5,2.
appearance-logo = Logotipo
appearance-logo-now = É assim que ele aparece ao lado do nome.
appearance-logo-none = Ainda sem logotipo: o do próprio portal aparece ao lado do nome.
appearance-logo-do = Salvar logotipo
appearance-logo-remove = Remover logotipo
wanted-appearance = Para alterar a aparência do portal, confirme que é você.
notice-appearance-saved = Salvo. É assim que o portal se apresenta agora.
problem-not-a-colour = Uma cor começa com # e tem mais seis caracteres, de 0 a 9 ou de a até f.
problem-too-light = Não daria para ler texto nesta cor sobre branco: o contraste é menor que 5,2 para 1. Escolha uma mais escura.
whom-to-call = Para quem ligar: { $contact }

## O primeiro login

welcome-title = Boas-vindas, { $name }
welcome-lead = { $portal } é a porta de entrada para seus aplicativos. Vale a pena dedicar um minuto a isto:
welcome-factor = Configurar segundo fator
welcome-factor-text = Sua conta continua sendo só sua mesmo que alguém saiba sua senha.
welcome-email = Confirmar endereço de e-mail
welcome-email-text = Assim, você recebe avisos e links para uma nova senha.
welcome-help = Ler como funciona
welcome-help-text = O que é pedido e quando, e o que fazer se você perder o celular.
welcome-done = Não mostrar de novo

sheet-pdf = Salvar como PDF
deadline-soon = Em dois minutos, o que você está fazendo aqui termina e o que você digitou se perde.
deadline-more = Preciso de mais tempo
offline = Você está sem conexão. O que você digitou continua aqui: prossiga quando a conexão voltar.
