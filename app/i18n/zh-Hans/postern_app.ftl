# Postern, Simplified Chinese. 简短平实，称呼读者为“您”，不用感叹号。
# 时间和名称由页面填入：{ $when }、{ $name }。

## 每个页面

page-title = { $page } · { $portal }
skip = 跳至主要内容
cookies = 本应用使用 Cookie 来实现登录。继续使用本应用，即表示您同意使用 Cookie。
language = 语言
theme = 外观
theme-system = 自动
theme-light = 浅色
theme-dark = 深色
cancel = 取消
busy-checking = 正在检查…
busy-saving = 正在保存…
busy-working = 请稍候…

## 时间（服务器的写法；浏览器会显示读者所在的时区）

month = { $number ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
day = { $year }年{ $month }{ $day }日
moment = { $day } { $time } UTC

## 已登录：顶栏和面板

menu = { $name } 的账号菜单
menu-edit = 编辑我的信息
menu-sign-out = 退出登录
panels = 我的信息
panel-profile = 个人资料
panel-login = 登录
panel-password = 密码
panel-browsers = 浏览器
panel-activity = 活动记录
panel-data = 存储的数据

## 登录

sign-in-title = 登录
sign-in-to = 以继续前往 { $place }
sign-in-name = 账号名或邮箱
sign-in-password = 密码
sign-in-do = 登录
sign-in-busy = 正在登录…
sign-in-passkey = 使用通行密钥登录
password-show = 显示密码

## 第二重验证

second-factor-title = 输入身份验证器应用中的验证码
second-factor-key = 使用您的安全密钥或此设备
second-factor-page = 第二重验证
second-factor-not-you = 不是您？
second-factor-code = 验证码
second-factor-code-hint = 6 位数字，每 30 秒更新一次
second-factor-remember = 记住此浏览器 { $days } 天
second-factor-remember-hint = 从您上次访问起计算；请勿在与他人共用的电脑上使用此选项
second-factor-do = 继续
second-factor-key-text = 插入密钥并触碰它，或使用此设备的指纹、人脸或 PIN 码。也可以用手机扫描浏览器显示的二维码。
second-factor-key-do = 使用安全密钥
second-factor-others = 使用其他验证方式
second-factor-lost = 手机丢了？管理员可以移除您账号的第二重验证，之后您就能重新登录。
method-app = 身份验证器应用
method-key = 安全密钥或此设备
method-recovery = 恢复码
second-factor-recovery = 输入一个恢复码
recovery-code = 恢复码
recovery-code-hint = 备份单上的 16 位字母和数字

## 安全密钥：一次请求可能的结果，以及各自的下一步

key-waiting = 正在等待您的密钥…
key-no-script = 安全密钥需要脚本（JavaScript），但脚本在此处已关闭或未能加载。请开启脚本并重新加载页面，或使用其他验证方式。
key-cancelled = 没有密钥响应：提示窗口已关闭，或者您的密钥不属于此账号。请重试，或使用其他验证方式。
key-not-added = 未添加密钥：提示窗口已关闭，或者密钥需要的 PIN 码尚未设置。请重试，或先在系统或密钥的设置中设置 PIN 码。
key-timed-out = 5 分钟内没有任何操作，本次请求已取消。请重试，页面会重新发起请求。
key-elsewhere = 此页面是在 { $here } 打开的，但安全密钥只能在 { $address } 使用。
key-elsewhere-do = 在该地址打开门户
key-unsupported = 此浏览器无法使用安全密钥。请换用较新的浏览器，或使用其他验证方式。
key-forbidden = 浏览器不允许在此页面使用安全密钥。请在单独的窗口中打开门户，或使用其他验证方式。
key-unable = 此密钥无法完成所需的操作，可能是因为它的 PIN 码尚未设置。请在系统或密钥的设置中设置 PIN 码，或换用其他密钥。
key-failed = 密钥或浏览器报告了问题。请拔下密钥并重新插入，然后再试一次。
key-missing = 没有收到密钥的响应。请重试，或使用其他验证方式。
key-stale = 该响应来得太晚，或者已经用过。请重试。
key-unknown = 这不是您的密钥，或者它已从您的账号中移除。请换用其他密钥，或使用其他验证方式。
key-not-verified = 此密钥以前会要求 PIN 码、指纹或人脸，这次却没有。请重试，并以上述方式确认；如果密钥已没有 PIN 码，请先设置。
key-suspicious = 此密钥给出了一个已经用过的数值，可能有人复制了它，因此未被接受。请再试一次；如果再次发生，请使用其他验证方式，移除此密钥，并告知管理员。
key-made-elsewhere = 该响应是为其他地址生成的，或来自另一个页面内部。请从门户自己的地址打开它，然后重试。
key-kind-unsupported = 门户无法验证这类密钥。请换用其他密钥。

why-new-browser = 需要验证，因为您还没有在此浏览器上登录过。
why-unvisited = 需要验证，因为您上次用此浏览器访问已超过 { $days } 天。
why-too-old = 需要验证，因为浏览器最多只会被记住 { $days } 天。
why-idle = 需要验证，因为此浏览器有一段时间没有使用，而且没有被记住。
why-signed-out = 需要验证，因为您在此浏览器上退出过登录。
why-ended-by-owner = 需要验证，因为您在另一个浏览器上让此浏览器退出了登录：{ $when }。
why-ended-by-manager = 需要验证，因为管理人员让此浏览器退出了登录：{ $when }。
why-account-changed = 需要验证，因为您的密码或第二重验证有过更改：{ $when }。
why-recovery-used = 需要验证，因为您的账号曾在别处用恢复码登录：{ $when }。

## 没有可用的验证方式

no-method-title = 您的第二重验证在这里无法使用
no-method-text = 您的账号受第二重验证保护，但本门户目前不提供您所用的验证方式。
no-method-kept = 未做任何更改：您的账号和第二重验证都保持原样。
no-method-do = 请联系管理员重新开启该验证方式，或移除您账号的第二重验证。
no-method-locked = 连续多次输入的验证码都不正确，您的第二重验证已被锁定。
no-method-locked-do = 请联系管理员移除您账号的第二重验证。如果不是您本人尝试的，请告知管理员：可能有人知道您的密码。
no-method-recovery = 使用恢复码
no-method-cancel = 返回登录

## 添加身份验证器应用

enrol-title = 添加身份验证器应用
enrol-replace-title = 更换“{ $name }”
enrol-replace-lead = 在您输入新应用的验证码之前，旧应用一直有效。
enrol-lead = 任何能生成 6 位验证码的应用都可以：Google 或 Microsoft Authenticator、Apple“密码”、Aegis、1Password 等。
enrol-forced-title = 设置第二重验证
enrol-forced-lead = 除密码外，本门户还要求第二重验证。请现在设置，只需一分钟，完成后即可登录。
enrol-or-key = 改用安全密钥或此设备
enrol-or-email = 或者通过邮件接收验证码
enrol-or-app = 改用身份验证器应用
enrol-scan = 扫描
enrol-scan-text = 打开身份验证器应用，选择添加账号，然后将摄像头对准这里。
enrol-qr = 账号 { $account } 的设置密钥二维码。下一步会以文字显示同一个设置密钥。
enrol-open = 在此手机的应用中打开
enrol-type = 或者手动输入
enrol-type-text = 无法扫描？请在应用中输入此设置密钥。
enrol-code = 设置密钥
enrol-details = 账号 { $account }，基于时间，6 位数字
enrol-copy = 复制
enrol-copied = 已复制
enrol-print-text = 仅在此时显示。请打印并妥善保管，以防手机丢失。
enrol-print = 打印备份单
enrol-confirm = 确认
enrol-name = 此应用的名称
enrol-name-default = 我的手机
enrol-name-hint = 便于您区分不同的设备
enrol-now = 应用当前显示的验证码
enrol-do = 启用
enrol-renew = 生成新的设置密钥

## 添加安全密钥

enrol-key-title = 添加安全密钥
enrol-key-lead = 可以插入电脑或贴近手机的密钥，也可以是设备的指纹、人脸或 PIN 码。它只对本门户有效，因此没有人能从您这里骗走它。
enrol-key-lead-passkey = 可以插入电脑或贴近手机的密钥，也可以是设备的指纹、人脸或 PIN 码。它只对本门户有效，因此没有人能从您这里骗走它。如果它会要求指纹、人脸或 PIN 码，您还可以用它免密码登录，这就是通行密钥。
enrol-key-name = 此密钥的名称
enrol-key-name-default = 安全密钥
enrol-key-name-hint = 保持不变，则以密钥的型号命名
enrol-key-what = 接下来浏览器会提示您：选择密钥，触碰它或在您的设备上确认，并允许本门户查看它。
enrol-key-device = 使用此设备
enrol-key-do = 使用安全密钥或手机
enrol-key-which = 再触碰一次，即可看到是哪一个。

sheet-portal = 门户
sheet-address = 地址
sheet-account = 账号
sheet-date = 打印日期
sheet-code = 设置密钥
sheet-codes = 恢复码
sheet-codes-text = 每个恢复码可以代替第二重验证使用一次。用过的请划掉。
sheet-lost-title = 手机丢失时
sheet-lost-any-title = 无法进行第二重验证时
sheet-lost-app = 在新手机上安装身份验证器应用，然后扫描此二维码或输入设置密钥。应用会重新显示您账号的验证码，您可以照常登录。之后请在“编辑我的信息 › 登录”中更换该应用。
sheet-lost-codes = 用密码登录，选择“使用其他验证方式”，然后输入其中一个恢复码。之后请在“编辑我的信息 › 登录”中更换您丢失的验证方式。
sheet-lost-both = 用密码登录，选择“使用其他验证方式”，然后输入其中一个恢复码。也可以在新手机上安装身份验证器应用并扫描此二维码。之后请在“编辑我的信息 › 登录”中更换该应用，并划掉此备份单上的二维码。
sheet-title = 备份单
sheet-keep = 拿到这张备份单的人只要再知道您的密码就能登录。请把它和护照等证件放在一起保管。
sheet-added-title = “{ $name }”已启用
sheet-added-lead = 从下次登录起会要求输入它的验证码。还有一件事：请保存这张备份单，以防手机丢失。
sheet-replaced-lead = 它取代了“{ $old }”，后者不再有效。您的其他浏览器已退出登录。
sheet-key-lead = 从下次登录起会要求使用它。还有一件事：请保存这张备份单，以防密钥丢失。
sheet-email-lead = 从下次登录起会通过邮件发送验证码。还有一件事：请保存这张备份单，以防您无法查看邮件。
sheet-made-title = 您的新恢复码
sheet-made-lead = 之前的恢复码已失效。
sheet-once-app = 仅在此时显示，不会存储在任何地方。请先打印，再继续。
sheet-once = 仅在此时显示，不会存储在任何地方。请先打印，或将恢复码复制到安全的地方，再继续。
sheet-print = 打印
sheet-copy = 复制恢复码
sheet-download = 下载恢复码
sheet-file = { $portal } 账号 { $account } 的恢复码。每个只能使用一次。
sheet-done = 我已妥善保存

## 重命名和移除身份验证器应用

rename-title = 重命名“{ $name }”
rename-page = 重命名第二重验证
rename-do = 保存

remove-title = 移除“{ $name }”？
remove-page = 移除第二重验证
remove-text = 此应用的验证码将不再有效，您的所有其他浏览器都会退出登录。请同时删除应用中的对应条目。
remove-key-text = 此密钥将不再有效，您的所有其他浏览器都会退出登录。如果是通行密钥，也可以从您的设备或密码管理器中删除。
remove-last = 这是您唯一的验证方式：移除后，您的账号将只受密码保护。
remove-do = 移除
remove-keep = 保留

## 邮件

method-email = 邮箱验证码
mail-code = 验证码
mail-code-hint = 8 位数字
second-factor-email = 输入邮件中的验证码
mail-send = 发送验证码
mail-send-again = 重新发送
mail-state-ask = 我们会将验证码发送至 { $address }。
mail-state-taken = 邮件服务器已接收发往 { $address } 的邮件。
mail-state-taken-at = 接收时间：{ $when }。
mail-state-under-way = 发往 { $address } 的邮件正在发送。
mail-state-delayed = 邮件服务器尚未接收发往 { $address } 的邮件，正在继续尝试。
mail-state-until = 验证码将于 { $when } 失效。
mail-state-again = 没有收到？请同时查看垃圾邮件文件夹。同一验证码可以重新发送。
mail-state-again-at = 没有收到？请同时查看垃圾邮件文件夹。{ $when } 可以重新发送同一验证码。
busy-sending = 正在发送…
code-no-mail-code = 邮件中的验证码是 8 位数字。
code-mail-over = 该验证码已失效。请重新获取。
enrol-email-title = 启用邮箱验证码
enrol-email-lead = 登录时，您会通过邮件收到验证码。身份验证器应用或安全密钥能更好地保护您，因为能看到您邮件的人也能看到验证码。
enrol-email-do = 启用
address-title = 确认您的邮箱地址
address-lead = 输入验证码可以证明您能收到该邮箱的邮件。我们不会向未经确认的地址发送任何内容。
address-do = 确认
address-nudge = 您的邮箱地址
address-unconfirmed = 此邮箱地址尚未确认。确认之前，不会向它发送任何内容：没有验证码，没有安全提醒，也没有新密码链接。
address-confirm = 立即确认
address-waiting = 输入发送到 { $address } 的验证码后，它就会成为您的新邮箱地址。
address-enter = 输入验证码
profile-email-confirmed = 已确认。新地址需要先确认，才会取代此地址。
login-email-off = 验证码发送至 { $address }
login-email-on = 登录时通过邮件发送验证码
remove-email-text = 将不再通过邮件发送验证码，您的所有其他浏览器都会退出登录。
wanted-add-email = 您要启用邮箱验证码。
wanted-manage = 您要打开管理页面。
wanted-set-mail = 您要设置门户的发件账号。
wanted-remove-mail = 您要让门户停止发送邮件。
notice-email-removed = 已停止向“{ $name }”发送验证码。
notice-email-on = 邮箱验证码已启用，将发送至 { $address }。
notice-mail-not-before = { $when } 可以发送下一封邮件。
notice-address-confirmed = { $address } 已确认。
notice-link-sent = 如果该账号存在且能够收到邮件，链接很快就会送达。链接一小时内有效。
notice-mail-set = 发件账号已保存。接下来请发送一封测试邮件。
notice-mail-removed = 门户已停止发送邮件。
notice-test-taken = 邮件服务器已接收测试邮件：{ $answer }
notice-test-failed = 测试邮件未能发送：{ $answer }
problem-used-by-method = 此地址用于接收验证码。请先关闭邮箱验证码。
problem-not-a-host = 这不是服务器的名称或地址。
problem-not-a-port = 端口是 1 到 65535 之间的数字。
problem-tls-needed = 不使用 TLS 时，邮件只能发送到同一台机器上的服务器。
problem-type-again = 更换服务器或用户后，请重新输入密码。
forgotten-link = 忘记密码？
forgotten-title = 忘记密码
forgotten-lead = 我们会通过邮件向您发送链接，供您设置新密码。登录时仍会要求第二重验证。
forgotten-do = 发送链接
forgotten-back = 返回登录
settings = 设置
panel-mail = 邮件
mail-settings-title = 邮件
mail-settings-lead = 门户用于发送邮件的账号：验证码、链接，以及给相关用户的安全提醒。
mail-fixed = 发件账号在门户的配置中设定，只能在那里更改。
mail-host = 邮件服务器
mail-host-hint = 例如 mail.your-domain.org
mail-port = 端口
mail-port-hint = 通常为 465 或 587
mail-tls = 加密
mail-tls-wrapper = 直接使用 TLS（465）
mail-tls-starttls = STARTTLS，必需（587）
mail-tls-none = 不加密，仅限本机（25）
mail-user = 用户
mail-password = 密码
mail-password-hint = 加密存储，之后不再显示
mail-password-kept = 留空则保留已存储的密码
mail-sender-address = 发件人地址
mail-sender-name = 发件人名称
mail-sender-name-hint = 默认为 { $portal }
mail-remove = 停止发送邮件
mail-remove-title = 停止发送邮件？
mail-remove-text = 发件账号将被清除。邮箱验证码、忘记密码和安全提醒功能都会停止。
mail-remove-depending = 以下 { $count } 个账号没有其他第二重验证，将无法再登录：
mail-test-title = 测试
mail-test-to = 测试邮件收件人
mail-test-do = 发送测试邮件
outbox-title = 待发邮件
outbox-waiting = { $count ->
    [0] 没有待发送的邮件
   *[other] { $count } 封邮件待发送
}
outbox-oldest = 最早一封：{ $when }
outbox-sent = 一天内已发送 { $count } 封
outbox-dropped = { $count } 封已放弃发送
outbox-error = 邮件服务器最近的回复：{ $error }
event-second-factor-failed = 密码正确，但第二重验证五次未通过
event-email-confirmed = 邮箱地址已确认
event-settings = 更改了门户设置
event-mail-failed = 有一封邮件未能发送

## 恢复码

codes-left = 剩余 { $left } 个（共 { $of } 个），生成于 { $when }
codes-none = 十个可打印的恢复码，以防手机丢失
codes-later = 添加首个验证方式时，您会得到十个可打印的恢复码
codes-tested = 已测试
codes-untested = 未测试
codes-tested-when = 备份单测试于 { $when }
codes-few = 请在用完之前生成新的恢复码。
codes-make = 生成恢复码
codes-renew = 生成新的恢复码
codes-test = 测试我的备份单
new-codes-title = 新的恢复码
new-codes-offer-title = { $left ->
    [0] 您刚才用的是最后一个恢复码
   *[other] 还剩 { $left } 个恢复码
}
new-codes-offer = 请现在生成十个新恢复码，以免日后无法登录。旧恢复码将失效。
new-codes-void = 您会得到十个新恢复码。旧恢复码将失效，包括已打印的备份单上的恢复码。
new-codes-first = 您会得到十个恢复码，以防手机丢失。每个只能使用一次。
new-codes-once = 恢复码只显示一次。请准备好打印机，或可以安全保存的地方。
new-codes-do = 生成十个新恢复码
new-codes-later = 稍后
test-title = 测试您的备份单
test-text = 输入备份单上的任意一个恢复码，以确认备份单没有拿错，而且字迹清晰可辨。该恢复码之后仍然有效。
test-do = 测试

## 更改前重新验证身份

confirm-title = 验证您的身份
confirm-why = 本次验证在 10 分钟内有效。
confirm-password = 您的密码
confirm-do = 确认
confirm-cancel = 不做更改
wanted-add-app = 要添加身份验证器应用，请先验证您的身份。
wanted-replace-app = 要更换“{ $name }”，请先验证您的身份。
wanted-add-key = 要添加安全密钥，请先验证您的身份。
wanted-rename = 要重命名“{ $name }”，请先验证您的身份。
wanted-remove = 要移除“{ $name }”，请先验证您的身份。
wanted-codes = 要生成新的恢复码，请先验证您的身份。
wanted-password = 要更改密码，请先验证您的身份。您输入的新密码会暂时保留。
wanted-email = 要更改邮箱地址，请先验证您的身份。您输入的内容会暂时保留。
wanted-deactivate = 要停用您的账号，请先验证您的身份。

## 首位管理员

set-up-title = 设置门户
set-up-lead = 欢迎使用。请创建您的账号：这是第一个账号，将用于管理本门户。
set-up-name = 账号名
set-up-name-hint = 字母、数字和 . _ -；用于登录
set-up-display-name = 您的姓名
set-up-display-name-hint = 其他人看到的姓名
set-up-email = 邮箱
optional = 选填
set-up-do = 创建账号
set-up-busy = 正在创建…

## 密码

set-password-title = 设置密码
password-new = 密码
password-other = 新密码
password-repeat = 再次输入密码
password-hint = 至少 { $fewest } 个字符。把几个词连在一起，容易记住，也不易被猜到。
set-password-do = 设置密码

password-title = 密码
password-do = 更改密码
password-others = 更改密码后，您的其他浏览器会退出登录。
strength-good = 好：不易被猜到。
strength-very-good = 很好：极难被猜到。

## 无法使用的链接

dead-set-up-title = 此门户设置链接无法使用
dead-set-up-text = 门户设置链接只能使用一次，有效期一小时。此链接已被使用、已超过一小时，或从未生成过。
dead-set-up-do = 如果门户还没有任何账号，请重新启动门户：控制台上会显示新链接。
dead-password-title = 此密码设置链接无法使用
dead-password-text = 新密码的设置链接只能使用一次，有效期一小时；邀请只能使用一次，有效期一周。此链接已被使用、已超过有效期，或从未生成过。
dead-password-do = 请向发给您此链接的人索取新链接。您的密码没有变化。
dead-sign-in = 前往登录

## 编辑我的信息：个人资料

profile-title = 个人资料
profile-lead = 您在本门户中的身份信息。
profile-name = 您的姓名
profile-account = 账号名
profile-language = 语言
profile-email = 邮箱
profile-email-hint = 也可以用它登录。
profile-do = 保存
protect-title = 保护您的账号
protect-text = 目前只凭密码就能登录您的账号。启用第二重验证后，即使有人知道您的密码，也无法进入您的账号。
protect-do = 设置第二重验证

## 编辑我的信息：登录

login-title = 登录
login-lead = 启用第二重验证后，即使有人知道您的密码，也无法进入您的账号。从下次登录起会要求验证。
login-methods = 第二重验证
login-first-title = 如何选择
login-first-text = 身份验证器应用最容易上手：它在手机上生成 6 位验证码，不需要网络，一分钟即可设置好。
login-first-key = 您的手机、电脑或安全密钥：触碰一下，或使用指纹、人脸或 PIN 码。一分钟即可设置好。
login-first-both = 此设备或安全密钥最安全：没有人能从您这里骗走它。手机上的身份验证器应用则在其他任何地方都能用。两者都只需一分钟设置，也可以同时使用。
login-none = 本门户目前无法添加任何验证方式。请联系管理员。
login-app-off = 由手机应用生成的 6 位验证码
login-key-off = 设备的指纹、人脸或 PIN 码，或可插入的密钥
login-key-add = 安全密钥
login-key-count = { $count } 个密钥
login-key-passkey = 通行密钥
login-key-synced = 已同步的通行密钥
login-app-count = { $count } 个应用
login-method-hidden = 本门户目前不提供
login-state-on = 已启用
login-state-off = 未启用
login-method-since = 启用于 { $when }
login-method-used = 上次使用：{ $when }
login-method-unused = 尚未使用
login-add = 设置
login-add-another = 再添加一个
login-full = 已达到每个账号的上限。
login-rename = 重命名
login-rename-named = 重命名“{ $name }”
login-replace = 更换
login-replace-named = 更换“{ $name }”
login-remove = 移除
login-remove-named = 移除“{ $name }”
login-required = 这里必须使用第二重验证，因此不能移除最后一种验证方式。
login-password = 密码
login-password-set = 设置于 { $when }
login-password-none = 此账号没有密码
login-password-change = 更改

## 编辑我的信息：浏览器

browsers-title = 浏览器
browsers-lead = 您在以下浏览器上处于登录状态。如有不认识的，请让它退出登录，然后更改密码。
browsers-this = 此浏览器
browsers-unknown = 未知浏览器
browsers-named = { $system } 上的 { $browser }
browsers-address = 地址
browsers-first = 首次访问
browsers-last = 最近访问
browsers-until = 记住至
browsers-ends = 自动退出登录
browsers-ends-when = 如不使用，{ $when }
browsers-end = 退出登录
browsers-end-named = 让 { $name } 退出登录
browsers-end-others = 让其他浏览器全部退出登录
browsers-only = 您没有在其他设备或浏览器上登录。

## 编辑我的信息：活动记录

activity-title = 活动记录
activity-lead = 您的账号最近的 { $most } 条记录。发现陌生的记录？请更改密码，并让您不认识的浏览器退出登录。
activity-none = 暂无记录。
activity-by = 操作者：{ $name }
event-sign-in = 已登录
event-sign-in-failed = 登录失败：密码错误
event-password = 密码已更改
event-password-link = 已生成新密码的设置链接
event-code = 第二重验证通过
event-code-failed = 第二重验证未通过
event-code-again = 验证码被重复使用，未通过
event-method-disabled = 连续失败次数过多：验证方式已锁定
event-clone = 安全密钥的计数器是旧的：可能有人复制了它
event-enrol-begin = 开始添加第二重验证
event-enrol-finish = 第二重验证已添加
event-enrol-cancel = 已放弃添加第二重验证
event-method-removed = 第二重验证已移除
event-method-replaced = 第二重验证已更换
event-method-renamed = 第二重验证已重命名
event-recovery-used = 恢复码已使用
event-recovery-made = 恢复码已生成
event-sheet-tested = 备份单已测试
event-proof = 已确认一项更改
event-proof-failed = 未能确认一项更改
event-remembered = 浏览器已被记住
event-browser-ended = 浏览器已退出登录
event-account-created = 账号已创建
event-account-updated = 个人资料已更改
event-email = 邮箱地址已更改
event-account-disabled = 账号已停用
event-account-enabled = 账号已启用
event-clock = 门户时钟被回拨
event-seal = 账号的一项机密数据已损坏
event-other = 此版本的门户无法识别的事件

## 编辑我的信息：存储的数据

data-title = 存储的数据
data-lead = 本门户保存的关于您的全部数据。
data-all = 您的数据
data-secrets = 其中不包含密码、身份验证器应用的密钥和恢复码：门户不会向任何人显示这些内容，包括您本人。
data-download = 下载为 JSON
data-show = 在此显示
data-json = 您的数据（JSON）
data-deactivate = 停用我的账号
data-deactivate-text = 停用后，您会在所有设备上退出登录，任何人都无法再登录此账号。
deactivate-title = 停用您的账号？
deactivate-text = 您会在所有浏览器中退出登录，任何人都无法再登录此账号。不会删除任何内容。
deactivate-back = 只有管理员可以重新启用。
deactivate-keep = 保留

## 用户与群组

people = 用户与群组
panel-groups = 群组
people-edit = 编辑
people-delete = 删除
people-means = 此操作的影响
people-reason = 原因
people-reason-hint = 写入审计日志，例如您是如何确认对方身份的

users-title = 用户
users-new = 新建用户
users-import = 导入
users-file = 下载为 CSV
users-search = 搜索用户
users-search-hint = 名称或邮箱
users-search-do = 搜索
users-group = 群组
users-every-group = 所有群组
users-show = 显示
show-all = 全部
show-none = 没有第二重验证
show-one = 一种验证方式
show-several = 两种或更多
show-never = 从未登录
users-name = 姓名
users-account = 账号名
users-factor = 第二重验证
users-last = 上次登录
users-never = 从未
users-select = 选择
users-select-named = 选择 { $name }
users-select-all = 选择此页全部用户
users-select-none = 取消选择
users-cut = 还有更多匹配的用户未列出。请输入更完整的名称。
users-none = 未找到用户
users-none-text = 请输入名称或邮箱的开头部分，或在全部用户中查找。
users-all = 显示所有用户
users-pages = 分页
users-first = 第一页
users-next = 下一页
protection-none = 无
protection-email = 仅邮箱
protection-one = 一种
protection-several = 两种或更多
user-disabled = 已停用

bulk-what = 执行的操作
bulk-group = 选择群组
bulk-do = 应用到所选用户
bulk-selected = 已选择：
bulk-disable = 停用账号
bulk-enable = 启用账号
bulk-end-browsers = 让浏览器退出登录
bulk-send-link = 发送密码设置链接
bulk-add = 加入群组
bulk-remove = 移出群组

user-new-title = 新建用户
user-new-lead = 密码只由账号的主人设置，其他任何人都看不到。
user-new-do = 创建账号
user-edit-title = 编辑 { $name }
user-name-hint = 字母、数字和 . _ -；用于登录
user-display-name-hint = 其他人看到的姓名
user-email-hint = 也可用于登录。确认之后，邮件会发送到该地址。
user-email-used = 此地址用于接收验证码，因此不能更改。请先移除邮箱验证码。
user-language-any = 跟随浏览器
user-invite-label = 发送邀请
user-invite-hint = 通过邮件发送，附有设置密码的链接。
user-no-mail = 门户无法发送邮件。请由门户的运维人员在命令行中生成首个密码的设置链接：postern account reset-password。

user-no-method = 没有第二重验证：只凭密码就能登录此账号。
user-method-unknown = 较新版本的验证方式
user-method-locked = 已锁定
user-method-left = { $count ->
    [0] 恢复码已用完
   *[other] 还剩 { $count } 个恢复码
}
user-method-until = 于 { $when } 失效
user-method-since = 添加于 { $when }
user-remove-all = 全部移除
user-to-enrol = 下次登录时会引导设置。
user-secrets = 第二重验证中的机密内容任何人都无法查看或更改，包括验证码和密钥。要帮助用户，可以移除第二重验证，或为一次登录生成一次性通行码。
user-account = 账号
user-created = 创建时间
user-email-none = 无
user-email-confirmed = 已确认
user-email-unconfirmed = 未确认
user-password = 已设置
user-password-none = 尚未设置
user-link = 发送密码设置链接
user-invite = 发送邀请
user-disable = 停用
user-enable = 启用
user-no-group = 不在任何群组中。
user-no-browser = 没有在任何设备上登录。
user-end-all = 全部退出登录
user-events = 最近事件

remove-methods-title = 移除 { $name } 的第二重验证
remove-methods-which = 移除哪些
remove-methods-all = 全部
remove-methods-ends = 所有浏览器会立即退出登录，正在进行的登录也会中止。
people-told = 如果该账号能收到邮件，账号的主人会收到通知，其中包含您的姓名。
remove-methods-next = 下次登录时会引导设置新的第二重验证。

pass-title = { $name } 的一次性通行码
pass-lead = 可在一次登录中代替第二重验证，适合把手机忘在家里的用户。不会移除任何内容。
pass-minutes = 有效时长
count-minutes = { $count } 分钟
count-hours = { $count } 小时
pass-means-once = 只能用于一次登录。登录的浏览器不会被记住，一次性通行码也不能用于确认更改。
pass-means-password = 仍会照常要求输入密码。
pass-do = 生成一次性通行码
pass-shown-title = { $name } 的一次性通行码
pass-once = 仅在此时显示，不会存储在任何地方。之前生成的一次性通行码已失效。
pass-until = 将于 { $when } 失效。
pass-tell = 请通过电话口头告知，并确认您认得对方的声音。不要用邮件发送。
pass-done = 完成
pass-hint = 16 位字母和数字，由管理员告知
method-pass = 一次性通行码
second-factor-pass = 输入管理员提供的一次性通行码
code-no-pass = 一次性通行码是 16 位字母和数字。请按管理员告知的内容输入。
code-unknown-pass = 一次性通行码不正确、已被使用或已失效。请索取新的一次性通行码。

user-delete-title = 删除 { $name }？
user-delete-lost = 该账号及其第二重验证、浏览器和群组成员身份将被永久删除。审计日志中的相关记录会保留到日志的保存期限为止。
user-delete-rather = 如果只是暂时不让某人登录，请改为停用账号。
user-delete-typed = 输入 { $name } 以删除该账号
user-delete-do = 删除账号
problem-other-name = 这不是该账号的名称。

import-title = 导入用户
import-lead = 文件会先被读取和检查。在您看到将要创建的内容之前，不会创建任何账号。
import-file = 文件
import-file-hint = UTF-8 编码的逗号分隔值文件（.csv）
import-do = 检查文件
import-busy = 正在读取…
import-format = 文件格式
import-columns = 第一行是列名，顺序不限。以下各列中，最后三列可以省略。
import-example = 示例
import-name = 账号名，用于登录
import-display-name = 其他人看到的姓名
import-email = 可以为空；发送邀请时必填
import-language = { $tags }；留空则跟随浏览器
import-groups = 群组名称，用分号分隔；可以为空
import-problems = { $count } 个问题
import-kept = 未做任何更改。请修正文件，然后重新选择。
import-line = 行
import-problem = 问题
line-unreadable = 从此处开始不是 UTF-8 编码的 CSV。
line-unknown-column = 没有名为“{ $name }”的列。
line-missing-column = 缺少“{ $name }”列。
line-too-many = 文件最多 { $most } 行。
line-repeated = { $column } 与第 { $line } 行重复。
line-no-group = 没有名为“{ $name }”的群组。
line-group-not-yours = 您无权将用户加入群组“{ $name }”。
line-no-language = 门户不支持语言“{ $name }”。
line-no-address = 发送邀请需要邮箱地址。

job-group = 群组：{ $name }
job-proposed = 将创建 { $count } 个账号
job-invited = 每个用户都会收到邀请邮件，附有设置密码的链接。
job-not-invited = 不会发送邮件。
job-start = 创建账号
job-other-file = 选择其他文件
job-progress = 已完成 { $done }，共 { $total }
job-leave = 您可以离开此页面，任务会继续进行。
job-refresh = 刷新
job-all-done = { $count ->
    [0] 没有需要处理的内容。
   *[other] 已全部完成，共 { $count } 个。
}
job-some-done = { $done } 个已完成，{ $failed } 个未完成。
job-back = 返回用户列表
job-number = 序号
job-rows = 各项的结果
job-first-rows = 前几项
job-outcome = 结果
job-done = 已完成
job-gone = 已不存在
job-failed = 门户未能完成，原因见门户日志
job-waiting = 等待中

groups-new = 新建群组
groups-lead = 成员可以做什么，以及要求他们使用怎样的第二重验证。
groups-none = 暂无群组
groups-none-text = 群组可以赋予成员更多权限，或对成员提出更多要求。
groups-permissions = 权限
groups-members = 成员
permission-users = 管理用户
permission-groups = 管理群组
permission-settings = 管理设置
permission-audit = 查看审计日志
permission-none = 无
permission-users-what = 创建、停用和删除账号，并为用户提供帮助
permission-groups-what = 创建群组，并决定其成员
permission-settings-what = 更改门户的设置
permission-audit-what = 查看发生过什么、涉及谁
rule-optional = 可选
rule-required = 必需
rule-required-from = 自 { $day } 起必需
rule-required-since = 必需（始于 { $day }）
rule-methods-all = 门户提供的所有验证方式
rule-methods = 仅限：{ $names }

group-new-title = 新建群组
group-new-do = 创建群组
group-edit-title = 编辑 { $name }
group-may = 成员可以做什么
group-not-own = 您自己没有此权限，因此不能授予或收回。
group-name-taken = 已有其他群组使用此名称。
group-no-members = 此群组中没有成员。
group-all-members = 在用户列表中显示
group-cut = 仅显示前 { $count } 名。
group-add = 添加成员
group-add-hint = 账号名或邮箱
group-add-do = 添加
group-remove-named = 从群组移除 { $name }
group-delete-title = 删除 { $name }？
group-delete-members = { $count ->
    [0] 此群组中没有成员。
   *[other] { $count } 名成员的账号会保留。
}
group-delete-lost = 该群组赋予成员的权限会失效，对成员的要求也不再适用。
group-delete-do = 删除群组

policy-title = { $name } 的第二重验证
policy-lead = 请先查看影响，再保存。
policy-optional = 成员可以自行添加第二重验证。已添加的成员登录时会被要求验证。
policy-from-day = 自某日起必需
policy-required-from = 在此之前，成员会在每个页面上看到提醒。
policy-required = 没有第二重验证的成员，下次登录时必须先完成设置。
policy-day = 起始日期
policy-day-aside = 以 UTC 时间零点为准
policy-restrict = 仅限部分验证方式
policy-restrict-hint = 否则，成员可以使用门户提供的所有验证方式。
policy-methods = 成员可以使用的验证方式
policy-preview = 查看影响
policy-meaning = 目前的影响
policy-nobody = 此群组中没有可以登录的成员。
policy-fine = { $count } 名成员已满足全部要求。
policy-grace = { $count } 名成员在该日之前会收到提醒，之后会被引导设置第二重验证。
policy-stopped = { $count } 名成员下次登录时会被引导设置第二重验证。
policy-no-address = { $count } 名成员无法满足要求，将无法登录：只剩邮箱验证码可用，而其账号收不到邮件。
policy-no-method = { $count } 名成员无法满足要求，将无法登录：允许的验证方式在这里都无法使用。
policy-only-others = { $count } 名成员无法满足要求，将无法登录：已有的第二重验证都不在允许之列。
policy-more = 以及另外 { $count } 名
policy-cut = 仅检查了前 { $count } 名成员，并非全部。
policy-save-text = 从下次登录起生效。

audit-title = 审计日志
audit-lead = 发生过什么、涉及谁、由谁操作。事件保留 { $count } 天。
audit-json = 下载为 JSON Lines
audit-by = 操作者
audit-what = 事件
audit-since = 起始日期
audit-until = 截止日期
audit-every-kind = 所有事件
audit-do = 显示
audit-all = 显示全部
audit-none = 未找到任何事件
audit-none-text = 没有符合条件的事件。
audit-when = 时间
audit-where = 来源
audit-command-line = 命令行
audit-warning = 警告
audit-alarm = 严重警告
audit-visitor = 访客
audit-note = 原因：{ $note }
audit-older = 更早
audit-newest = 最新

event-pass-made = 一次性通行码已生成
event-pass-used = 一次性通行码已使用
event-account-deleted = 账号已删除
event-group-created = 群组已创建
event-group-updated = 群组已更改
event-group-deleted = 群组已删除
event-member-added = 已加入群组
event-member-removed = 已移出群组
event-policy = 群组的要求已更改
event-exported = 账号或事件已下载
event-job = 批量账号操作已开始

refusal-yourself = 这是您自己的账号。请在“编辑我的信息”中更改。
refusal-upward = 这涉及您没有的权限，因此您可以查看，但不能更改。
refusal-last-holder = 这样就没有人可以管理群组了。
refusal-stops-yourself = 这样您自己就无法再登录了。
refusal-not-reached = 无法向此账号发送邮件：门户不发送邮件、邮箱地址未确认，或者刚刚发送过一封。
refusal-no-method = 此账号没有第二重验证。
refusal-not-allowed = 您没有执行此操作的权限。

notice-user-created = { $name } 的账号已创建。
notice-user-invited = { $name } 的账号已创建，邀请正在发送。
notice-methods-removed = { $count ->
    [0] { $name } 的账号中没有可移除的第二重验证。
   *[other] 已移除 { $name } 的 { $count } 项第二重验证。
}
notice-browsers-ended = { $count ->
    [0] { $name } 没有在任何设备上登录。
   *[other] { $name } 的 { $count } 个浏览器已退出登录。
}
notice-user-disabled = { $name } 已在所有设备上退出登录，并且不能再登录。
notice-user-enabled = { $name } 可以重新登录了。
notice-user-deleted = 账号 { $name } 已删除。
notice-user-link = 正在向 { $name } 发送链接。
notice-group-saved = 群组“{ $name }”已保存。
notice-group-deleted = 群组“{ $name }”已删除。
notice-member-added = { $name } 已加入群组。
notice-member-removed = { $name } 已移出群组。
notice-policy-set = 群组“{ $name }”的新要求已生效。
notice-nobody-selected = 没有选择任何用户，因此没有更改。

problem-no-such-account = 没有使用此名称或地址的账号。
problem-not-a-day = 请选择日期。
problem-day-over = 该日期已过。请选择更晚的日期。
problem-choose-one = 请至少选择一项。

wanted-user-create = 要创建 { $name } 的账号，请先验证您的身份。
wanted-user-edit = 要更改 { $name } 的账号，请先验证您的身份。
wanted-user-methods = 要移除 { $name } 的第二重验证，请先验证您的身份。
wanted-user-pass = 要为 { $name } 生成一次性通行码，请先验证您的身份。
wanted-user-browsers = 要让 { $name } 的浏览器退出登录，请先验证您的身份。
wanted-user-disable = 要停用 { $name } 的账号，请先验证您的身份。
wanted-user-enable = 要启用 { $name } 的账号，请先验证您的身份。
wanted-user-delete = 要删除 { $name } 的账号，请先验证您的身份。
wanted-user-link = 要向 { $name } 发送密码设置链接，请先验证您的身份。
wanted-bulk = 要更改 { $count } 个账号，请先验证您的身份。
wanted-import = 要创建文件中的账号，请先验证您的身份。
wanted-group-save = 要保存群组“{ $name }”，请先验证您的身份。
wanted-group-delete = 要删除群组“{ $name }”，请先验证您的身份。
wanted-member-add = 要将 { $name } 加入群组，请先验证您的身份。
wanted-member-remove = 要将 { $name } 移出群组，请先验证您的身份。
wanted-policy = 要更改群组“{ $name }”的要求，请先验证您的身份。

enrol-removed-lead = 管理员已移除您的第二重验证。请现在重新设置，只需一分钟，完成后即可登录。
enrol-skip = 暂不设置
grace = 自 { $day } 起，这里需要第二重验证：{ $left }
grace-days = 还剩 { $count } 天。
grace-last-day = 今天是最后一天。
grace-do = 立即设置

mail-pass-title = 已为您的账号生成一次性通行码
mail-pass = 它可在一次登录中代替您的第二重验证，将于 { $when } 失效。登录时仍需要您的密码。
mail-pass-used-title = 一次性通行码已被使用
mail-pass-used = 有人使用您的密码和管理员生成的一次性通行码登录了。该一次性通行码不能再次使用。

## 出错了

error-400-title = 无法读取该请求
error-400-text = 请求中有内容缺失或损坏。未做任何更改。
error-400-do = 请返回上一页，重新加载后再试。
error-403-title = 不允许此操作
error-403-text = 您没有访问权限，或者页面不是从门户自己的地址打开的。未做任何更改。
error-403-do = 请从 { $address } 打开门户，然后重试。如果您需要访问权限，请联系管理员。
error-404-title = 页面不存在
error-404-text = 地址可能有误，或者页面已被移除。
error-404-do = 请检查地址，或从首页重新开始。
error-429-title = 请求过多
error-429-text = 短时间内的请求过多。未做任何更改。
error-429-do = 请等待一分钟，然后重试。
error-500-title = 我们这边出了问题
error-500-text = 您刚才的操作可能没有保存。在此之前的一切保持原样。
error-500-do = 请重试。如果再次发生，请将错误编号告知管理员。
error-503-title = 门户繁忙
error-503-text = 门户暂时无法响应。未做任何更改。
error-503-do = 请稍后重试。
error-reference = 错误编号
error-home = 前往首页

## 通知

notice-sign-in-failed = 账号名与密码不匹配。请检查后重试。
notice-sign-in-blocked = 尝试次数过多，本次输入未经检查；您可以在 { $when } 重试。
notice-sign-in-expired = 本次登录已结束：用时超过 10 分钟，或已在其他标签页中完成。请重新登录。
notice-sign-in-ended = 多次输入的验证码都不正确，本次登录已结束。请重新登录。
notice-signed-out = 您已退出登录。
notice-browser-ended = 此浏览器已退出登录。请重新登录。
notice-method-blocked = 多次输入的验证码都不正确。您可以在 { $when } 重试。
notice-renamed = 名称已改为“{ $name }”。
notice-app-removed = “{ $name }”已移除。请同时删除应用中的对应条目。
notice-key-removed = “{ $name }”已移除，不再有效。
notice-key-added = “{ $name }”已添加。从下次登录起会要求使用它。
notice-key-yours = 此密钥已在您的账号中：“{ $name }”。未做任何更改。
notice-key-taken = 此密钥已在本门户中使用。请换用其他密钥。
notice-too-many-keys = 一个账号最多可以有 { $most } 个安全密钥。请移除一个不再使用的。
notice-passkey-unknown = 本门户无法识别该通行密钥，或者它不能用于登录。请使用账号名和密码登录；如果您已在这里移除该通行密钥，也请从您的设备或密码管理器中删除它。
notice-enrolment-stale = 之前显示的设置密钥已失效。请扫描或输入当前显示的设置密钥。
notice-too-many-apps = 一个账号最多可以有 { $most } 个身份验证器应用。请更换或移除一个。
notice-recovery-used = 您已使用恢复码登录，您的其他浏览器已退出登录。{ $left ->
    [0] 恢复码已用完。
   *[other] 还剩 { $left } 个恢复码。
}手机丢了？请在“编辑我的信息 › 登录”中更换身份验证器应用。
notice-sheet-works = 您的备份单有效。
notice-proof-impossible = 此更改需要第二重验证，而您的第二重验证目前无法使用。请联系管理员。
notice-confirmation-over = 没有需要确认的内容：已在其他标签页中完成，或已超过 10 分钟。其他内容均未更改。
notice-nothing-changed = 未做任何更改。
notice-password-changed = 您的密码已更改。您的其他浏览器已退出登录。
notice-deactivated = 您的账号已停用，您已退出登录。
notice-last-administrator = 您是最后一位管理员：停用后没有人能重新启用您的账号。请先将其他人设为管理员。
notice-last-method = 这里必须使用第二重验证。请先添加其他验证方式，再移除此方式。
notice-browser-removed = 该浏览器已退出登录。
notice-others-removed = { $count ->
    [0] 没有其他浏览器需要退出登录。
   *[other] { $count } 个其他浏览器已退出登录。
}
notice-saved = 已保存。
notice-password-set = 您的密码已设置。请使用它登录。
notice-check-fields = 有些内容需要再检查一下。
notice-method-disabled = 连续多次输入的验证码都不正确，此验证方式已被锁定。请联系管理员将它从您的账号中移除。

code-malformed = 验证码是 6 位数字。请按应用显示的内容输入。
code-wrong = 验证码不正确。
code-past = 该验证码是大约 { $minutes } 分钟前的。请检查手机的时间。
code-used = 该验证码已被使用。下一个将在 { $seconds } 秒后出现。
code-no-recovery = 恢复码是 16 位字母和数字。请按备份单上的内容输入。
code-unknown-recovery = 恢复码不正确，或已被使用。
tries-left = { $count ->
    [0] 没有剩余的尝试次数。
   *[other] 还可以尝试 { $count } 次。
}

## 字段中的问题

problem-required = 请填写此项。
problem-too-long = 最多 { $most } 个字符。
problem-too-short = 请至少输入 { $fewest } 个字符。
problem-bad-name = 请只使用字母、数字和 . _ -。
problem-bad-characters = 其中有这里不能使用的字符。
problem-taken = 已被其他账号使用。
problem-not-an-address = 这看起来不是邮箱地址。
problem-too-common = 这个密码容易被猜到。几个互不相关的词连在一起会更好。
problem-differs = 与上面的密码不一致。
problem-wrong-password = 密码不正确。

## 邮件（标题也是主题：不含名称、验证码和链接）

mail-greeting = { $name }，您好：
mail-about = 关于您在 { $portal } 的账号 { $account }
mail-when = 时间
mail-asked = 请求时间
mail-where = 来源
mail-browser = 浏览器
mail-by = 操作者
mail-by-machine = 门户服务器的运维人员
mail-method = 验证方式
mail-name = 名称
mail-new-address = 新地址

mail-code-sign-in-title = 您的登录验证码
mail-code-sign-in = 请在您正在登录的浏览器中输入此验证码。
mail-code-proof-title = 确认更改所需的验证码
mail-code-proof = 请在您正在进行更改的浏览器中输入此验证码。
mail-code-enable-title = 启用邮箱验证码所需的验证码
mail-code-enable = 请在您正在启用邮箱验证码的浏览器中输入此验证码。此后，这样的验证码就可以作为您的第二重验证。
mail-code-address-title = 确认您的邮箱地址
mail-code-address = 请在您填写此地址的浏览器中输入此验证码，以证明该地址属于您。
mail-code-until = 此验证码只能使用一次，将于 { $when } 失效。
mail-code-secret = { $portal } 的工作人员绝不会向您索要此验证码。
mail-code-doubt = 如果这不是您本人的请求，可能有人知道您的密码：请更改密码。
mail-code-ignore = 如果这不是您本人的请求，请忽略此邮件：没有验证码，就不会有任何更改。

mail-link-until = 此链接只能使用一次，将于 { $when } 失效。请勿透露给他人：拿到链接的人可以设置密码。
mail-link-copy = 如果按钮不起作用，请打开此地址：
mail-invitation-title = 您的账号已就绪
mail-invitation = 已在 { $portal } 为您创建账号。设置密码后即可登录。
mail-invitation-after = 登录后，请在“编辑我的信息 › 登录”中设置第二重验证。这样，即使有人知道您的密码，也无法进入您的账号。
mail-invitation-doubt = 如果您不清楚为何收到此邮件，请询问门户的运维人员，或忽略此邮件。
mail-password-title = 设置新密码
mail-password-text = 有人请求为您的账号设置新密码。如果是您本人，请立即设置。
mail-password-factor = 只有密码会更改：如果您启用了第二重验证，登录时仍会要求验证。
mail-password-doubt = 如果这不是您本人的请求，则无需任何操作：您的旧密码仍然有效。

mail-tried-title = 发件账号工作正常
mail-test = 这是 { $portal } 的测试邮件。您能看到它，说明门户可以发送邮件。
mail-test-after = 无需其他操作。

mail-if-you = 如果是您本人操作，则无需处理。
mail-unless-browsers = 如果不是您本人，可能有人进入了您的账号：请让您不认识的浏览器退出登录，然后更改密码。
mail-unless-password = 如果不是您本人，说明有人知道您的密码：请更改密码。
mail-unless-locked-out = 如果不是您本人，可能有人进入了您的账号：请立即告知管理员。在您仍处于登录状态的地方，让您不认识的浏览器退出登录。
mail-unless-ask = 如果不是您本人，请立即告知管理员。
mail-by-other = 此操作并非由您本人进行。如果您事先不知情，请询问管理员。
mail-not-me = 不是我本人操作

mail-added-title = 已添加第二重验证
mail-added = 从您下次登录起，可能会要求使用它。
mail-replaced-title = 第二重验证已更换
mail-replaced = 之前的第二重验证不再有效。
mail-removed-title = 第二重验证已移除
mail-removed = 它不再有效。
mail-removed-all-title = 您的第二重验证已全部移除
mail-removed-all = 您的账号已没有第二重验证：只凭密码就能登录。请在“编辑我的信息 › 登录”中重新设置。
mail-disabled-title = 第二重验证已锁定
mail-disabled = 连续失败次数过多，因此不再使用它进行验证。管理员可以将它从您的账号中移除。
mail-recovery-used-title = 恢复码已被使用
mail-recovery-used = 您的一个恢复码已代替第二重验证使用，不能再次使用：请在备份单上将它划掉。
mail-recovery-made-title = 已生成新的恢复码
mail-recovery-made = 之前的恢复码已失效：请销毁旧备份单。
mail-password-changed-title = 您的密码已更改
mail-password-changed = 之前的密码已失效。
mail-email-title = 您的邮箱地址已更改
mail-email = 从现在起，有关您账号的邮件会发送到新地址。
mail-remembered-title = 已记住一个浏览器
mail-remembered = 在一段时间内，此浏览器上不会再要求您的第二重验证。
mail-failed-title = 有登录未通过第二重验证
mail-failed = 有人输入了正确的密码，但没有通过第二重验证，登录已被终止。没有人进入您的账号。
mail-clone-title = 您的安全密钥可能被复制
mail-clone = 有安全密钥给出了一个它以前用过的数值，因此未被接受。请在“编辑我的信息 › 登录”中移除它，使用其他验证方式，并告知管理员。
mail-closed-title = 您的账号已停用
mail-closed = 您已在所有设备上退出登录，任何人都无法再登录此账号。没有删除任何内容。

# 单点登录和应用：标题、身份验证、事件、问题、通知。
providers-title = 登录方式
provider-remove-title = 移除 { $name }
try-title = 测试 { $name }
unlink-title = 解除与 { $name } 的关联
applications-title = 应用
application-new-title = 添加应用
application-remove-title = 移除 { $name }
rule-title = { $name } 的路径
rule-remove-title = 移除 { $path } 的规则
rule-remove-now = 当前要求
rule-remove-then = 没有该规则时的要求
start-title = 您的应用
no-entry-title = 无法打开 { $name }
leave-title = 前往 { $name }
sign-out-title = 退出登录？
wanted-link = 要将您的账号与 { $name } 关联，请先验证您的身份。
wanted-unlink = 要解除与 { $name } 的关联，请先验证您的身份。
wanted-provider-save = 要更改通过 { $name } 登录的设置，请先验证您的身份。
wanted-provider-remove = 要从登录方式中移除 { $name }，请先验证您的身份。
wanted-application-save = 要更改应用 { $name }，请先验证您的身份。
wanted-application-remove = 要移除应用 { $name }，请先验证您的身份。
wanted-open = 要打开 { $name }，请先验证您的身份。
event-linked = 账号已与登录提供方关联
event-unlinked = 与登录提供方的关联已解除
problem-not-a-url = 请输入类似 https://wiki.example.org 的地址。
problem-https-needed = 必须以 https:// 开头。只有本机可以例外。
problem-host-taken = 此主机已被其他应用使用，或是门户自己的主机。
problem-not-a-path = 请输入类似 /admin 的路径，不含问号、点号或编码字符。
problem-not-a-number = 请输入 1 到 { $most } 之间的数字。
problem-not-a-picture = 请选择不超过 64 kB 的 PNG、JPEG 或 WebP 图片。
problem-not-a-mapping = 每行的格式为“值 = 群组”，群组名称必须已存在。
problem-not-a-network = 请输入类似 10.0.0.0/8 的网络，用空格分隔。
problem-not-a-filter = 筛选条件必须用括号括起，并包含 {"{"}name{"}"}。
sso-unreachable = { $name } 没有响应。请稍后重试，或用其他方式登录。
sso-cancelled = 在 { $name } 的登录已取消。
sso-stale = 在 { $name } 的这次登录已结束：它始于十分钟以前，或在其他浏览器中开始，或已用过。请重新开始。
sso-untrusted = { $name } 发送的信息不能证明您的身份。如果再次发生，请告知管理员。
sso-unknown = { $name } 能识别您，但这里没有与之关联的账号。请照常登录，并在“编辑我的信息 › 登录”中关联您的账号，或联系管理员。
sso-not-linked = 已有账号使用您的名称或邮箱地址。请照常登录该账号，然后在“编辑我的信息 › 登录”中将它与 { $name } 关联。
sso-no-name = { $name } 没有发送可用作账号名的名称。请告知管理员。
sso-not-allowed = 您不能通过 { $name } 登录。
sso-no-ticket = 您的浏览器没有可用于本门户的 Windows 登录（{ $name }）。请使用账号名和密码登录。
sso-ntlm = 您的浏览器提供了一种旧式的 Windows 登录，{ $name } 不接受。请使用账号名和密码登录。
notice-linked = 您的账号已与 { $name } 关联。从现在起，您可以通过它登录。
notice-unlinked = 与 { $name } 的关联已解除。
notice-linked-elsewhere = 在 { $name } 登录的用户在这里另有账号。未做任何更改。
notice-last-way-in = 解除此关联后，您将无法再登录。请先设置密码，或关联其他登录提供方。
notice-provider-saved = { $name } 已保存。
notice-provider-removed = { $name } 已移除。
notice-application-saved = { $name } 已保存。
notice-application-removed = { $name } 已移除。

## 应用

applications-lead = 门户位于这些应用之前，决定谁可以打开哪些内容。反向代理会在每次请求时询问门户。
applications-no-proxy = 尚未信任任何反向代理，因此任何人都无法进入任何应用。请在配置中将 { $setting } 设为您的反向代理所在的网络。
applications-none = 暂无应用
applications-none-text = 添加 Wiki、工单系统或仪表板：用户在这里登录即可使用，您可以决定谁能打开它，以及是否需要第二重验证。
application-off = 已关闭
application-rules = { $count } 个路径另有规则
application-new-lead = 默认情况下，打开它需要双重验证。添加后可以更改，也可以为单个路径设置。
application-new-do = 添加
application-name-hint = 用户在首页上看到的名称
application-address = 地址
application-address-hint = 例如 https://wiki.example.org。整个主机必须专用于此应用，不能是与他人共用的主机上的路径。
application-sign-out = 退出登录地址
application-sign-out-hint = 应用自己的退出登录页面。从门户退出登录的用户会看到指向它的链接。
application-enabled = 已开启
application-enabled-hint = 关闭期间，任何人都无法打开它。
application-visits = 仅用户的访问会保持登录状态
application-visits-hint = 适用于不断自动获取新内容的页面：启用后，页面脚本的活动不会让用户保持登录状态。
application-icon = 图标
application-icon-now = 它在首页上的样子。
application-icon-none = 暂无图片：以名称开头的字符代替。
application-icon-file = 图片
application-icon-hint = PNG、JPEG 或 WebP，不超过 64 kB，最好为正方形
application-icon-do = 保存图标
application-icon-remove = 移除图标
application-portal-sign-out = 退出登录链接
application-portal-sign-out-text = 请将应用自己的退出登录功能指向此地址。届时会询问用户是否也要退出门户：仍登录门户的用户，下次点击时会再次进入应用。
application-signed-out = 您已不再处于登录状态。请重新打开页面进行登录。
application-refused = 无法打开此内容。
application-remove-lost = 门户将不再让任何人进入此应用。其路径的要求和图标都会被清除。
application-remove-stays = 应用本身及其中的全部内容保持不变。
rules-title = 路径
rules-lead = 打开路径之前需要满足的要求。如有多个匹配，以最长的为准。
rules-add = 添加路径
rule-need = 要求
rule-everything = 全部路径
rule-everything-else = 其他路径
rule-everybody = 所有人
rule-only = 仅限
rule-edit-named = 编辑“{ $path }”
rule-path = 路径
rule-path-hint = 例如 /admin。也包括其下的所有路径。
rule-path-taken = 此路径已有规则。
rule-minutes = 分钟
rule-minutes-range = 1 到 { $most }
rule-groups = 群组（都不勾选：所有人）
need-anyone = 无要求：任何人都可以打开
need-anyone-hint = 无论是否登录。只有应用本身可以阻止访问。
need-signed-in = 登录
need-signed-in-hint = 只有在本来就要求第二重验证时，才需要验证。
need-two-factors = 双重验证
need-two-factors-hint = 登录时没有进行第二重验证的用户，会先被要求验证。
need-fresh = { $minutes } 分钟内的第二重验证
need-fresh-label = 近期的第二重验证
need-fresh-hint = 如果超过下面的分钟数，会再次要求验证。
start-none = 暂无可打开的应用
start-none-text = 您可以打开的应用会显示在这里。
start-none-manager = 用户可以打开的应用会显示在这里。目前还没有您可以打开的应用。
start-set-up = 设置应用
no-entry-not-allowed = 您已登录，但只有特定群组的成员可以打开它，而您不在其中。
no-entry-not-allowed-do = 如果您需要使用，请联系管理员。
no-entry-no-method = 您已登录，但这里需要第二重验证，而您的账号没有可用的第二重验证。
no-entry-no-method-do = 请先添加，然后重新打开。
no-entry-add = 添加第二重验证
leave-text = 请稍候。如果没有反应，请自行继续。
sign-out-text = 您在此浏览器上登录了 { $portal }。
sign-out-stay = 保持登录

## 登录提供方

sign-in-with = 通过 { $name } 登录
sign-in-also-out = 您可能还需要在以下位置退出登录

login-sso = 单点登录
login-sso-since = 关联于 { $when }
login-sso-none = 未关联
login-sso-link = 与 { $name } 关联
login-sso-unlink = 解除

link-lead = 请输入您在那里使用的用户名和密码。密码只会提交给目录，不会保存。
link-do = 关联

unlink-text = 您将不能再通过 { $name } 登录本门户，您以此方式登录的其他浏览器会退出登录。您在本门户的账号和对方的账号都会保留。
unlink-known = 对方的账号：{ $subject }
unlink-do = 解除关联

providers-lead = 除密码外，可以证明用户身份的提供方。登录页面按此顺序显示按钮。
providers-password = 账号名和密码
providers-password-text = 始终可用：无论下面如何设置，有密码的用户都可以用密码登录。
providers-off = 已关闭
providers-unknown = 未关联的用户
providers-linked = 关联的账号
providers-try = 测试
providers-up = 上移
providers-up-named = 上移：{ $name }
providers-add = 添加提供方
providers-add-do = 添加
providers-add-named = 添加：{ $kind }
providers-need-keytab = 门户需要先有 keytab 文件。请在门户的配置中设置 { $setting }，然后重新启动门户。
providers-need-header = 门户需要先知道代理及其请求头。请在门户的配置中设置 { $setting }，然后重新启动门户。

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Windows 登录（Kerberos）
provider-kind-ldap = 目录（LDAP、Active Directory）
provider-kind-header = 反向代理的请求头
provider-what-openid = 用户会转到那里，然后返回：Microsoft Entra ID、Google、Keycloak 等。
provider-what-kerberos = 已在您的域中登录 Windows 的用户，在这里无需输入密码。
provider-what-ldap = 用您的目录验证用户名和密码。它没有按钮：用户照常在登录页面上输入。
provider-what-header = 门户前面的反向代理已经确认用户身份，并通过请求头告知门户。

provider-asks-always = 始终要求
provider-asks-trust = 提供方未证明时才要求
provider-asks-never = 仅在必需时要求
provider-unknown-refuse = 不允许进入
provider-unknown-create = 自动创建账号

provider-new-title = 新提供方：{ $kind }
provider-edit-title = 编辑 { $name }
provider-called = 名称
provider-name-hint = 显示在按钮上：“通过 … 登录”
provider-name-directory-hint = 用户在“编辑我的信息 › 登录”中看到的名称
provider-name-taken = 已有其他提供方使用此名称。
provider-enabled = 已开启
provider-enabled-hint = 关闭期间，任何人都不能通过它登录，已通过它登录的用户会退出登录。与账号的关联会保留。

provider-reached = 连接方式
provider-configured = 此项在门户的配置中设定，只能在那里更改。
provider-redirect = 重定向地址
provider-redirect-hint = 在提供方那里将门户注册为 Web 应用时，请填入此地址。它也称为：重定向 URI、回调 URL、回复 URL。
provider-redirect-later = 提供方需要知道将用户送回的地址。保存提供方后，您可以在此页面上找到它。
provider-issuer = 颁发者（Issuer）
provider-issuer-hint = 其余信息会从该地址读取。Entra ID：https://login.microsoftonline.com/YOUR-TENANT-ID/v2.0
provider-client-id = 客户端 ID
provider-client-id-hint = 在提供方那里注册门户时获得。Entra ID 称之为应用程序 ID。
provider-client-secret = 客户端密钥（Client Secret）
provider-secret-again = 更换颁发者或客户端后，请重新输入客户端密钥。
provider-scopes = 范围（Scope）
provider-scopes-hint = 除 openid 之外的范围，用空格分隔；通常为 profile email
provider-principal = 服务主体
provider-principal-hint = 域中必须有此名称（setspn），keytab 文件中必须有它的密钥。
provider-realms = 领域（Realm）
provider-realms-hint = 允许哪些领域的用户进入，例如 CORP.YOUR-DOMAIN.ORG；多个之间用空格分隔
provider-networks = 网络
provider-networks-hint = 这些网络中的浏览器会自动尝试登录，无需点击：10.0.0.0/8 192.168.7.0/24。其他浏览器只显示按钮，因为域外的浏览器可能会弹出要求输入用户名和密码的对话框。
provider-url = 服务器
provider-url-hint = 例如 ldaps://dc1.your-domain.org
provider-url-wrong = 请输入类似 ldaps://dc1.your-domain.org 的地址。
provider-url-plain = 不使用 TLS 时，只能查询本机上的目录。请使用 ldaps:// 或 STARTTLS。
provider-starttls = STARTTLS
provider-starttls-hint = 用于 ldap:// 地址：先加密连接，再传输任何内容。ldaps:// 从一开始就是加密的。
provider-bind = 用于搜索的账号
provider-bind-hint = 填写其 DN；只需读取权限。如果目录允许任何人搜索，请留空。
provider-bind-password = 该账号的密码
provider-base = 搜索起点
provider-base-hint = 例如 ou=people,dc=your-domain,dc=org
provider-filter = 筛选条件
provider-filter-hint = {"{"}name{"}"} 代表用户输入的内容。Active Directory：(&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = 属性名称
provider-subject = 永不改变的标识
provider-subject-hint = 用于关联账号：entryUUID；Active Directory：objectGUID
provider-name-attribute-hint = uid；Active Directory：sAMAccountName
provider-display = 显示名称
provider-display-hint = cn；Active Directory：displayName
provider-mail-hint = mail

provider-after = 登录后的第二重验证
provider-always = 始终要求
provider-always-hint = 与使用密码登录时相同。
provider-trust = 提供方未证明时才要求
provider-trust-hint = 提供方必须给出受认可的方法或级别。
provider-never = 不要求，除非账号必须使用第二重验证
provider-never-hint = 能在提供方登录的人，就能进入本门户。
provider-amr = 受认可的方法（amr）
provider-amr-hint = 满足其中一个即可，例如 mfa、otp 或 hwk。用空格分隔。
provider-acr = 受认可的级别（acr）
provider-acr-hint = 适用于改用级别表示的提供方，例如 Keycloak。满足其中一个即可。
provider-max-age = 距上次在提供方登录的最长时间
provider-max-age-hint = 以分钟为单位。如果登录时间更早，会要求提供方让用户重新登录；如果提供方没有说明登录时间，则无法通过它进入。留空表示不限。

provider-people = 尚未关联账号的用户
provider-refuse = 不允许进入
provider-refuse-hint = 在“用户与群组”中创建账号，再由账号的主人在“编辑我的信息 › 登录”中关联。
provider-create = 为其创建账号
provider-create-hint = 使用收到的名称和地址。已使用该名称的账号绝不会被移交：由账号的主人自行关联。
provider-believes = 将它发送的邮箱地址视为已确认
provider-believes-hint = 仅在提供方已核实地址时启用：验证码和新密码链接会发送到该地址。
provider-groups-claim = 包含群组的声明（Claim）
provider-groups-claim-hint = 通常为 groups 或 roles
provider-group-base = 群组搜索起点
provider-group-base-hint = 例如 ou=groups,dc=your-domain,dc=org。留空：不查找群组。
provider-group-filter = 群组筛选条件
provider-group-filter-hint = {"{"}dn{"}"} 代表该用户的条目。Active Directory：(&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = 筛选条件必须用括号括起，并包含 {"{"}dn{"}"}。
provider-groups = 成为群组成员的条件
provider-groups-hint = 每行一条：收到的值 = 这里的群组。此后由提供方维护这些群组的成员：用户每次登录时，会据此加入或移出群组。
provider-groups-here = 这里的群组：{ $names }
provider-groups-none = 这里没有可以对应的群组。

provider-remove-linked = { $count ->
    [0] 没有账号与它关联。
   *[other] { $count } 个账号与它关联。关联会解除，账号会保留。
}
provider-remove-off = 已通过它登录的用户会退出登录。如果要保留关联，请改为关闭它。
provider-remove-stranded = { $count ->
   *[other] 以下账号将再也无法登录：
}
provider-remove-stranded-cut = 仅列出十个，可能还有更多。
provider-remove-stranded-do = 请先在“用户与群组”中向他们发送密码设置链接。
provider-remove-do = 移除提供方

try-lead = 会查询目录，并显示返回的结果。不会有人登录，也不会存储任何内容。
tried-lead = 没有人登录，也没有存储任何内容。
tried-sign-in = { $name } 将会登录。
tried-create = 将会创建账号 { $name } 并登录。
tried-nobody = 没有人会登录。
tried-read = 登录页面将会显示：
tried-second-factor = 将会要求第二重验证，与使用密码登录时相同。
tried-spared = 根据它的规则，将不会要求第二重验证。
tried-detail = 出错原因
tried-arrived = 收到的内容
tried-arrived-none = 无。
tried-again = 再次测试
tried-settings = 更改其设置

## 关于登录提供方关联的邮件
mail-linked-title = 您的账号已与登录提供方关联
mail-linked = 从现在起，以您的身份在那里登录的人也可以登录本门户。
mail-unlinked-title = 与登录提供方的关联已解除
mail-unlinked = 任何人都不能再通过它登录您的账号。
mail-provider = 提供方
mail-unless-unlink = 如果是其他人操作的，请在“编辑我的信息 › 登录”中解除关联，并让其他浏览器全部退出登录。

## 帮助

help = 帮助
help-contents = 目录
help-here = 您的位置
help-people = 所有用户
help-managers = 帮助其他用户
help-administrators = 设置门户
help-note = 说明
help-hint = 提示
help-important = 重要
help-search = 搜索帮助
help-found-title = 帮助中的搜索结果
help-found = 找到 { $count } 处
help-found-none = 未找到与“{ $query }”相关的内容
help-found-none-do = 请减少搜索词或换个说法，也可以浏览目录。
help-pdf = 将帮助下载为 PDF
help-pdf-page = 此页面
help-pdf-all = 全部帮助
help-pdf-making = 正在生成 PDF…
help-pdf-loading = 正在下载 PDF…
help-pdf-done = PDF 已下载。
help-pdf-cancelled = 已取消，未下载任何内容。
help-pdf-failed = 未能生成 PDF。请稍后重试。
# 列举多个名称时的分隔符；中文后面不加空格。
list-separator = 、
list-more = { $names }等另外 { $count } 个
list-unfold = 显示另外 { $count } 个
count-days = { $count } 天
count-characters = { $count } 个字符

## 设置 › 门户外观

appearance-title = 门户外观
appearance-lead = 门户在页面、邮件和 PDF 中呈现的样子。
appearance-name = 名称
appearance-name-hint = 显示在每个页面和身份验证器应用中。此前已设置好的应用仍显示旧名称。
appearance-colour = 强调色
appearance-colour-hint = 按钮和链接的颜色，例如 #2c55b8。留空则使用门户自带的颜色。
appearance-contact = 求助联系人
appearance-contact-hint = 姓名和电话号码，显示在帮助中，以及用户无法继续操作的地方。
appearance-preview = 预览
appearance-sample-link = 链接
appearance-contrast-good = 此颜色的文字清晰可读：对比度为 { $ratio } 比 1。
appearance-contrast-bad = 此颜色太浅，不适合文字：对比度为 { $ratio } 比 1，至少需要 5.2。
appearance-logo = 徽标
appearance-logo-now = 它在名称旁边的样子。
appearance-logo-none = 暂无徽标：名称旁边显示门户自带的徽标。
appearance-logo-do = 保存徽标
appearance-logo-remove = 移除徽标
wanted-appearance = 要更改门户外观，请先验证您的身份。
notice-appearance-saved = 已保存，新的门户外观已生效。
problem-not-a-colour = 颜色由 # 和六位字符组成，字符只能是 0 到 9 或 a 到 f。
problem-too-light = 此颜色的文字在白色背景上看不清：对比度低于 5.2 比 1。请选择更深的颜色。
whom-to-call = 请联系：{ $contact }

## 首次登录

welcome-title = { $name }，欢迎您
welcome-lead = { $portal } 是通往您各项应用的大门。以下几件事值得花一分钟：
welcome-factor = 设置第二重验证
welcome-factor-text = 即使有人知道您的密码，也无法进入您的账号。
welcome-email = 确认您的邮箱地址
welcome-email-text = 确认后，您就能收到安全提醒和新密码链接。
welcome-help = 了解使用方法
welcome-help-text = 什么时候会要求什么验证，手机丢了该怎么办。
welcome-done = 不再显示

sheet-pdf = 保存为 PDF
deadline-soon = 两分钟后此操作将结束，您输入的内容将丢失。
deadline-more = 我需要更多时间
offline = 您已离线。您输入的内容会保留在这里，恢复连接后即可继续。
