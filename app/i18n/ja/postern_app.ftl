# Postern, Japanese. Form of address: polite です・ます, no pronoun for the reader; plain and short, no exclamation marks. No space between Japanese and Latin letters or digits.
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Every page

page-title = { $page } · { $portal }
skip = 本文へ移動
cookies = このアプリケーションでは、ログインのためにCookieを使用します。引き続き利用すると、Cookieの使用に同意したことになります。
language = 言語
theme = 外観
theme-system = 自動
theme-light = ライト
theme-dark = ダーク
cancel = キャンセル
busy-checking = 確認しています…
busy-saving = 保存しています…
busy-working = お待ちください…

## Times (the server's words; the browser shows the reader's own zone)

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

## Signed in: top bar and panels

menu = { $name }さんのアカウントメニュー
menu-edit = アカウント情報の編集
menu-sign-out = ログアウト
panels = アカウント情報
panel-profile = プロフィール
panel-login = ログイン設定
panel-password = パスワード
panel-browsers = ブラウザー
panel-activity = 利用履歴
panel-data = 保存データ

## Sign in

sign-in-title = ログイン
sign-in-to = ログインして{ $place }に進みます
sign-in-name = アカウント名またはメールアドレス
sign-in-password = パスワード
sign-in-do = ログイン
sign-in-busy = ログインしています…
sign-in-passkey = パスキーでログイン
password-show = パスワードを表示

## Second factor

second-factor-title = 認証アプリのコードを入力
second-factor-key = セキュリティキーまたはこのデバイスを使用
second-factor-page = 2要素認証
second-factor-not-you = 別のアカウントでログイン
second-factor-code = コード
second-factor-code-hint = 6桁の数字（30秒ごとに変わります）
second-factor-remember = このブラウザーを{ $days }日間記憶する
second-factor-remember-hint = 最後にアクセスした日から数えます。共用のパソコンでは選択しないでください。
second-factor-do = 続ける
second-factor-key-text = キーを差し込んでタッチするか、このデバイスの指紋認証、顔認証、PINを使ってください。ブラウザーに表示されるQRコードを読み取れば、スマートフォンも使えます。
second-factor-key-do = セキュリティキーを使う
second-factor-others = 別の認証方法を使う
second-factor-lost = スマートフォンをなくした場合は、管理者に2要素認証の解除を依頼してください。解除されると、再びログインできます。
method-app = 認証アプリ
method-key = セキュリティキーまたはこのデバイス
method-recovery = リカバリーコード
second-factor-recovery = リカバリーコードを1つ入力
recovery-code = リカバリーコード
recovery-code-hint = バックアップシートに記載された16文字の英数字

## Security keys: what may come of a prompt, each with the next step

key-waiting = キーの応答を待っています…
key-no-script = セキュリティキーを使うにはスクリプト（JavaScript）が必要ですが、オフになっているか、読み込まれていません。オンにしてページを再読み込みするか、別の認証方法を使ってください。
key-cancelled = キーの応答がありませんでした。確認画面が閉じられたか、キーがこのアカウントに登録されていない可能性があります。もう一度試すか、別の認証方法を使ってください。
key-not-added = キーは追加されませんでした。確認画面が閉じられたか、キーに必要なPINがまだ設定されていない可能性があります。もう一度試すか、先にシステムまたはキーの設定でPINを設定してください。
key-timed-out = 5分間操作がなかったため、確認を取り消しました。もう一度試すと、あらためて確認画面が表示されます。
key-elsewhere = このページは{ $here }で開かれていますが、セキュリティキーを使えるのは{ $address }だけです。
key-elsewhere-do = 正しいURLでポータルを開く
key-unsupported = このブラウザーではセキュリティキーを使えません。最新のブラウザーか、別の認証方法を使ってください。
key-forbidden = ブラウザーがこのページでのセキュリティキーの使用を許可していません。ポータルを単独のウィンドウで開くか、別の認証方法を使ってください。
key-unable = このキーは必要な機能に対応していません。PINがまだ設定されていない可能性があります。システムまたはキーの設定でPINを設定するか、別のキーを使ってください。
key-failed = キーまたはブラウザーで問題が発生しました。キーを抜いて差し直してから、もう一度お試しください。
key-missing = キーの応答が届きませんでした。もう一度試すか、別の認証方法を使ってください。
key-stale = 応答が届くまでに時間がかかりすぎたか、すでに使われた応答です。もう一度お試しください。
key-unknown = このキーは登録されていないか、アカウントから削除されています。別のキーか、別の認証方法を使ってください。
key-not-verified = このキーでは以前、PIN、指紋認証、または顔認証による確認が行われましたが、今回は行われませんでした。もう一度試し、同じ方法で確認してください。キーにPINが設定されていない場合は、設定してください。
key-suspicious = このキーから、以前に使われたカウンター値が送られてきました。キーが複製されているおそれがあるため、受け付けませんでした。もう一度お試しください。同じことが起きる場合は、別の認証方法を使い、このキーを削除して、管理者にお知らせください。
key-made-elsewhere = この応答は、別のURLまたは別のページの中で作成されたものです。ポータルを正しいURLで開いて、もう一度お試しください。
key-kind-unsupported = この種類のキーはポータルで確認できません。別のキーを使ってください。

why-new-browser = このブラウザーで初めてログインするため、確認が必要です。
why-unvisited = このブラウザーで最後にアクセスしてから{ $days }日を過ぎたため、確認が必要です。
why-too-old = ブラウザーを記憶する期間は最長{ $days }日のため、確認が必要です。
why-idle = このブラウザーはしばらく使われておらず、記憶もされていないため、確認が必要です。
why-signed-out = このブラウザーでログアウトしたため、確認が必要です。
why-ended-by-owner = 別のブラウザーからの操作でこのブラウザーがログアウトされたため（{ $when }）、確認が必要です。
why-ended-by-manager = 管理者によってこのブラウザーがログアウトされたため（{ $when }）、確認が必要です。
why-account-changed = パスワードまたは2要素認証が変更されたため（{ $when }）、確認が必要です。
why-recovery-used = ほかの場所でリカバリーコードを使ったログインがあったため（{ $when }）、確認が必要です。

## No method that can be asked

no-method-title = 設定済みの2要素認証をここでは使えません
no-method-text = アカウントは2要素認証で保護されていますが、設定されている認証方法を、このポータルでは現在利用できません。
no-method-kept = 何も変更されていません。アカウントも2要素認証も元のままです。
no-method-do = 認証方法の再開か、アカウントの2要素認証の解除を、管理者に依頼してください。
no-method-locked = 一致しないコードが続けて何度も入力されたため、この2要素認証は使えなくなりました。
no-method-locked-do = 管理者にアカウントの2要素認証の解除を依頼してください。入力に心当たりがない場合は、パスワードを他人に知られているおそれがあるため、そのことも管理者にお知らせください。
no-method-recovery = リカバリーコードを使う
no-method-cancel = ログインに戻る

## Adding an authenticator app

enrol-title = 認証アプリを追加
enrol-replace-title = 「{ $name }」を置き換え
enrol-replace-lead = 新しいアプリのコードを入力するまでは、これまでのアプリをそのまま使えます。
enrol-lead = 6桁のコードを表示するアプリであれば、どれでも使えます。Google Authenticator、Microsoft Authenticator、Appleの「パスワード」、Aegis、1Passwordなどがあります。
enrol-forced-title = 2要素認証の設定
enrol-forced-lead = このポータルでは、パスワードに加えて2要素認証が必要です。ここで設定してください。設定は1分ほどで終わり、そのままログインできます。
enrol-or-key = 代わりにセキュリティキーまたはこのデバイスを使う
enrol-or-email = またはメールでコードを受け取る
enrol-or-app = 代わりに認証アプリを使う
enrol-scan = 読み取る
enrol-scan-text = 認証アプリを開いてアカウントの追加を選び、カメラをここに向けてください。
enrol-qr = { $account }の登録コードのQRコード。同じコードが次の手順に文字で表示されています。
enrol-open = このスマートフォンのアプリで開く
enrol-type = または入力する
enrol-type-text = 読み取れない場合は、この登録コードをアプリに入力してください。
enrol-code = 登録コード
enrol-details = アカウント：{ $account }、時間ベース、6桁
enrol-copy = コピー
enrol-copied = コピーしました
enrol-print-text = 表示されるのは今回だけです。スマートフォンをなくしたときに備えて、印刷して安全な場所に保管してください。
enrol-print = バックアップを印刷
enrol-confirm = 確認する
enrol-name = このアプリの名前
enrol-name-default = 私のスマートフォン
enrol-name-hint = デバイスを見分けるための名前です。
enrol-now = アプリに表示されているコード
enrol-do = オンにする
enrol-renew = 新しいコードを作成

## Adding a security key

enrol-key-title = セキュリティキーを追加
enrol-key-lead = 差し込んだりスマートフォンにかざしたりして使うキー、またはデバイスの指紋認証、顔認証、PINを使います。このポータルでしか使えないため、だまし取られる心配がありません。
enrol-key-lead-passkey = 差し込んだりスマートフォンにかざしたりして使うキー、またはデバイスの指紋認証、顔認証、PINを使います。このポータルでしか使えないため、だまし取られる心配がありません。指紋認証、顔認証、またはPINで確認するキーは、パスワードなしのログインにも使えます。これをパスキーと呼びます。
enrol-key-name = このキーの名前
enrol-key-name-default = セキュリティキー
enrol-key-name-hint = 変更しない場合は、キーの機種名が付きます。
enrol-key-what = 次にブラウザーの確認画面が表示されます。キーを選び、タッチするかデバイスで確認して、このポータルがキーの情報を参照することを許可してください。
enrol-key-device = このデバイスを使う
enrol-key-do = セキュリティキーまたはスマートフォンを使う
enrol-key-which = どのキーかを確認するため、もう一度タッチしてください。

sheet-portal = ポータル
sheet-address = URL
sheet-account = アカウント
sheet-date = 印刷日
sheet-code = 登録コード
sheet-codes = リカバリーコード
sheet-codes-text = 2要素認証の代わりに、それぞれ1回だけ使えます。使ったコードは線で消してください。
sheet-lost-title = スマートフォンをなくしたとき
sheet-lost-any-title = 2要素認証に使うものをなくしたとき
sheet-lost-app = 新しいスマートフォンに認証アプリをインストールし、このQRコードを読み取るか、登録コードを入力してください。アプリにアカウントのコードが再び表示され、いつもどおりログインできます。その後、「アカウント情報の編集 › ログイン設定」でアプリを置き換えてください。
sheet-lost-codes = パスワードでログインし、「別の認証方法を使う」を選んで、リカバリーコードを1つ入力してください。その後、「アカウント情報の編集 › ログイン設定」で、なくしたものを置き換えてください。
sheet-lost-both = パスワードでログインし、「別の認証方法を使う」を選んで、リカバリーコードを1つ入力してください。または、新しいスマートフォンに認証アプリをインストールし、このQRコードを読み取ってください。その後、「アカウント情報の編集 › ログイン設定」でアプリを置き換え、このシートのQRコードを線で消してください。
sheet-title = バックアップシート
sheet-keep = このシートを持つ人は、あとはパスワードさえわかればログインできます。パスポートなどの貴重品と同じ場所に保管してください。
sheet-added-title = 「{ $name }」をオンにしました
sheet-added-lead = 次回のログインから、このアプリのコードが必要になります。最後に、スマートフォンをなくしたときに備えて、このシートを保管してください。
sheet-replaced-lead = 「{ $old }」はこのアプリに置き換えられ、使えなくなりました。ほかのブラウザーはログアウトされました。
sheet-key-lead = 次回のログインから、このキーが必要になります。最後に、キーをなくしたときに備えて、このシートを保管してください。
sheet-email-lead = 次回のログインから、コードがメールで送信されます。最後に、メールを読めなくなったときに備えて、このシートを保管してください。
sheet-made-title = 新しいリカバリーコード
sheet-made-lead = これまでのコードは使えなくなりました。
sheet-once-app = 表示されるのは今回だけで、どこにも保存されません。先に進む前に印刷してください。
sheet-once = 表示されるのは今回だけで、どこにも保存されません。先に進む前に、印刷するか、コードを安全な場所にコピーしてください。
sheet-print = 印刷
sheet-copy = コードをコピー
sheet-download = コードをダウンロード
sheet-file = { $account }のリカバリーコード（{ $portal }）。それぞれ1回だけ使えます。
sheet-done = 保管しました

## Renaming and removing an authenticator app

rename-title = 「{ $name }」の名前を変更
rename-page = 認証方法の名前を変更
rename-do = 保存

remove-title = 「{ $name }」を削除しますか？
remove-page = 認証方法を削除
remove-text = このアプリのコードは使えなくなり、ほかのブラウザーはすべてログアウトされます。アプリ側の登録も削除してください。
remove-key-text = このキーは使えなくなり、ほかのブラウザーはすべてログアウトされます。パスキーは、デバイスやパスワードマネージャーからも削除できます。
remove-last = これは唯一の認証方法です。削除すると、アカウントを守るのはパスワードだけになります。
remove-do = 削除
remove-keep = 削除しない

## Mail

method-email = メールコード
mail-code = コード
mail-code-hint = 8桁の数字
second-factor-email = メールで届いたコードを入力
mail-send = コードを送信
mail-send-again = もう一度送信
mail-state-ask = { $address }にコードを送信します。
mail-state-taken = { $address }宛てのメールは、メールサーバーに受け付けられました。
mail-state-taken-at = 受付：{ $when }
mail-state-under-way = { $address }宛てのメールを送信中です。
mail-state-delayed = { $address }宛てのメールは、まだメールサーバーに受け付けられていません。自動的に再送されます。
mail-state-until = コードの有効期限：{ $when }
mail-state-again = 届かない場合は、迷惑メールフォルダーも確認してください。同じコードをもう一度送信できます。
mail-state-again-at = 届かない場合は、迷惑メールフォルダーも確認してください。同じコードをもう一度送信できます（{ $when }以降）。
busy-sending = 送信しています…
code-no-mail-code = メールで届くコードは8桁の数字です。
code-mail-over = このコードは有効期限が切れています。新しいコードを送信してください。
enrol-email-title = メールコードをオンにする
enrol-email-lead = ログインするときに、メールでコードを受け取ります。認証アプリやセキュリティキーのほうがより安全です。メールを読める人は、コードも手に入れられるためです。
enrol-email-do = オンにする
address-title = メールアドレスの確認
address-lead = コードを入力すると、そのアドレスでメールを受け取れることが確認されます。確認されていないアドレスには、何も送信されません。
address-do = 確認する
address-nudge = メールアドレス
address-unconfirmed = このアドレスでメールを受け取れることが、まだ確認されていません。確認されるまで、コード、警告、パスワード再設定のメールは送信されません。
address-confirm = 確認する
address-waiting = { $address }に送信されたコードを入力すると、メールアドレスが変更されます。
address-enter = コードを入力
profile-email-confirmed = 確認済みです。新しいアドレスは、確認されてから切り替わります。
login-email-off = { $address }にコードを送信
login-email-on = ログイン時にコードをメールで送信
remove-email-text = メールでコードが送信されなくなり、ほかのブラウザーはすべてログアウトされます。
wanted-add-email = メールコードをオンにするには、本人確認が必要です。
wanted-manage = 管理ページを開くには、本人確認が必要です。
wanted-set-mail = ポータルのメールアカウントを設定するには、本人確認が必要です。
wanted-remove-mail = ポータルからのメール送信を停止するには、本人確認が必要です。
notice-email-removed = 「{ $name }」へのコードの送信をオフにしました。
notice-email-on = メールコードをオンにしました。送信先は{ $address }です。
notice-mail-not-before = 次のメールを送信できる時刻：{ $when }
notice-address-confirmed = { $address }を確認しました。
notice-link-sent = 入力された名前のアカウントがあり、メールが届く場合は、リンクをお送りします。リンクの有効期間は1時間です。
notice-mail-set = メールアカウントを保存しました。次に、テストメールを送信してください。
notice-mail-removed = ポータルからのメール送信を停止しました。
notice-test-taken = メールサーバーがテストメールを受け付けました：{ $answer }
notice-test-failed = テストメールを送信できませんでした：{ $answer }
problem-used-by-method = このアドレスはコードの送信先です。先にメールコードをオフにしてください。
problem-not-a-host = サーバーの名前またはアドレスを入力してください。
problem-not-a-port = ポートには1～65535の数字を入力してください。
problem-tls-needed = TLSを使わない場合、メールを送信できるのは同じマシン上のサーバーだけです。
problem-type-again = サーバーまたはユーザーを変更する場合は、パスワードをもう一度入力してください。
forgotten-link = パスワードを忘れた場合
forgotten-title = パスワードを忘れた場合
forgotten-lead = パスワードを設定し直すためのリンクをメールで送信します。2要素認証はこれまでどおり必要です。
forgotten-do = リンクを送信
forgotten-back = ログインに戻る
settings = 設定
panel-mail = メール
mail-settings-title = メール
mail-settings-lead = ポータルが、コード、リンク、利用者への警告をメールで送信するときに使うアカウントです。
mail-fixed = メールアカウントはポータルの構成で指定されているため、構成でのみ変更できます。
mail-host = メールサーバー
mail-host-hint = 例：mail.your-domain.org
mail-port = ポート
mail-port-hint = 通常は465または587
mail-tls = 暗号化
mail-tls-wrapper = 最初からTLS（465）
mail-tls-starttls = STARTTLS必須（587）
mail-tls-none = なし、このマシン宛てのみ（25）
mail-user = ユーザー
mail-password = パスワード
mail-password-hint = 暗号化して保存され、二度と表示されません。
mail-password-kept = 保存されているものを使い続ける場合は、空欄のままにしてください。
mail-sender-address = 差出人のアドレス
mail-sender-name = 差出人の名前
mail-sender-name-hint = 空欄の場合は{ $portal }
mail-remove = メール送信を停止
mail-remove-title = メール送信を停止しますか？
mail-remove-text = メールアカウントの設定が消去されます。メールコード、パスワードの再設定、警告のメールは使えなくなります。
mail-remove-depending = 次の{ $count }件のアカウントは、ほかに2要素認証の方法がないため、ログインできなくなります：
mail-test-title = テスト
mail-test-to = テストメールの宛先
mail-test-do = テストメールを送信
outbox-title = 送信中のメール
outbox-waiting = { $count ->
    [0] 送信待ちのメールはありません
   *[other] 送信待ちのメール：{ $count }通
}
outbox-oldest = 最も古いもの：{ $when }
outbox-sent = 過去24時間の送信：{ $count }通
outbox-dropped = 送信の中止：{ $count }通
outbox-error = メールサーバーの最後の応答：{ $error }
event-second-factor-failed = パスワードは一致、2要素認証に5回失敗
event-email-confirmed = メールアドレスを確認
event-settings = ポータルの設定を変更
event-mail-failed = メールを送信できず

## Recovery codes

codes-left = 残り{ $left }個（全{ $of }個、作成：{ $when }）
codes-none = スマートフォンをなくしたときのための、紙に印刷する10個のコード
codes-later = 最初の認証方法を設定すると、紙に印刷する10個のコードが作成されます
codes-tested = テスト済み
codes-untested = 未テスト
codes-tested-when = シートのテスト：{ $when }
codes-few = 使い切る前に、新しいコードを作成してください。
codes-make = コードを作成
codes-renew = 新しいコード
codes-test = シートをテスト
new-codes-title = 新しいリカバリーコード
new-codes-offer-title = { $left ->
    [0] これが最後のリカバリーコードでした
   *[other] リカバリーコードの残りは{ $left }個です
}
new-codes-offer = ログインできなくなることがないよう、今のうちに新しいコードを10個作成してください。これまでのコードは使えなくなります。
new-codes-void = 新しいコードが10個作成されます。これまでのコードは、印刷したシートのものも含めて使えなくなります。
new-codes-first = スマートフォンをなくしたときのためのコードが10個作成されます。それぞれ1回だけ使えます。
new-codes-once = コードが表示されるのは1回だけです。プリンターか、安全な保管場所を用意してください。
new-codes-do = 新しいコードを10個作成
new-codes-later = あとで
test-title = バックアップシートをテスト
test-text = シートが正しいこと、文字が読み取れることを確かめるため、シートのコードをどれか1つ入力してください。入力したコードは、引き続き使えます。
test-do = テスト

## The fresh proof before a change

confirm-title = 本人確認
confirm-why = この確認は10分間有効です。
confirm-password = パスワード
confirm-do = 確認する
confirm-cancel = 変更しない
wanted-add-app = 認証アプリを追加するには、本人確認が必要です。
wanted-replace-app = 「{ $name }」を置き換えるには、本人確認が必要です。
wanted-add-key = セキュリティキーを追加するには、本人確認が必要です。
wanted-rename = 「{ $name }」の名前を変更するには、本人確認が必要です。
wanted-remove = 「{ $name }」を削除するには、本人確認が必要です。
wanted-codes = 新しいリカバリーコードを作成するには、本人確認が必要です。
wanted-password = パスワードを変更するには、本人確認が必要です。新しいパスワードは、確認が済むまで保持されます。
wanted-email = メールアドレスを変更するには、本人確認が必要です。入力した内容は、確認が済むまで保持されます。
wanted-deactivate = アカウントを無効化するには、本人確認が必要です。

## The first administrator

set-up-title = ポータルのセットアップ
set-up-lead = ようこそ。アカウントを作成してください。これが最初のアカウントで、このポータルの管理者になります。
set-up-name = アカウント名
set-up-name-hint = 英数字と . _ - が使えます。ログインに使う名前です。
set-up-display-name = 名前
set-up-display-name-hint = ほかの人に表示される名前です。
set-up-email = メールアドレス
optional = 任意
set-up-do = アカウントを作成
set-up-busy = 作成しています…

## Passwords

set-password-title = パスワードの設定
password-new = パスワード
password-other = 新しいパスワード
password-repeat = パスワード（確認）
password-hint = { $fewest }文字以上。単語をいくつか並べると、覚えやすく、推測されにくくなります。
set-password-do = パスワードを設定

password-title = パスワード
password-do = パスワードを変更
password-others = 変更すると、ほかのブラウザーはログアウトされます。
strength-good = 強い：推測されにくいパスワードです。
strength-very-good = とても強い：きわめて推測されにくいパスワードです。

## Links that cannot be used

dead-set-up-title = このセットアップ用リンクは使えません
dead-set-up-text = セットアップ用リンクは1時間有効で、1回だけ使えます。このリンクは、すでに使われたか、1時間を過ぎたか、発行されていないものです。
dead-set-up-do = ポータルにまだアカウントがない場合は、ポータルを再起動してください。コンソールに新しいリンクが表示されます。
dead-password-title = このパスワード設定用リンクは使えません
dead-password-text = 新しいパスワードの設定用リンクは1時間、招待は1週間有効で、どちらも1回だけ使えます。このリンクは、すでに使われたか、有効期間を過ぎたか、発行されていないものです。
dead-password-do = リンクの送り主に、新しいリンクを依頼してください。パスワードは変更されていません。
dead-sign-in = ログインへ

## Edit my data: Profile

profile-title = プロフィール
profile-lead = このポータルでのプロフィールです。
profile-name = 名前
profile-account = アカウント名
profile-language = 言語
profile-email = メールアドレス
profile-email-hint = ログインにも使えます。
profile-do = 保存
protect-title = アカウントを保護
protect-text = 現在は、パスワードだけでアカウントに入れます。2要素認証を設定すると、パスワードを他人に知られても、アカウントは守られます。
protect-do = 2要素認証を設定

## Edit my data: Login

login-title = ログイン設定
login-lead = 2要素認証を設定すると、パスワードを他人に知られても、アカウントは守られます。次回のログインから確認が必要になります。
login-methods = 2要素認証
login-first-title = 認証方法の選び方
login-first-text = 手軽に始めるなら、認証アプリがおすすめです。スマートフォンに6桁のコードが表示されます。ネットワークがなくても使え、設定は1分ほどで終わります。
login-first-key = スマートフォン、パソコン、またはセキュリティキーを使います。タッチするか、指紋認証、顔認証、PINで確認します。設定は1分ほどで終わります。
login-first-both = 最も安全なのは、このデバイスまたはセキュリティキーです。だまし取られる心配がありません。スマートフォンの認証アプリは、それ以外のどの環境でも使えます。どちらも設定は1分ほどで終わり、両方を設定することもできます。
login-none = 現在、このポータルでは認証方法を追加できません。管理者にお問い合わせください。
login-app-off = スマートフォンのアプリに表示される6桁のコード
login-key-off = デバイスの指紋認証、顔認証、PIN、または差し込んで使うキー
login-key-add = セキュリティキー
login-key-count = キー{ $count }個
login-key-passkey = パスキー
login-key-synced = 同期されたパスキー
login-app-count = アプリ{ $count }個
login-method-hidden = 現在、このポータルでは利用できません
login-state-on = オン
login-state-off = オフ
login-method-since = 追加：{ $when }
login-method-used = 最終使用：{ $when }
login-method-unused = 未使用
login-add = 設定する
login-add-another = さらに追加
login-full = 1つのアカウントに登録できる上限に達しています。
login-rename = 名前を変更
login-rename-named = 「{ $name }」の名前を変更
login-replace = 置き換え
login-replace-named = 「{ $name }」を置き換え
login-remove = 削除
login-remove-named = 「{ $name }」を削除
login-required = 2要素認証が必須のため、最後の認証方法は削除できません。
login-password = パスワード
login-password-set = 設定：{ $when }
login-password-none = このアカウントにはパスワードがありません
login-password-change = 変更

## Edit my data: Browsers

browsers-title = ブラウザー
browsers-lead = ログインしているブラウザーの一覧です。見覚えのないものはログアウトし、その後パスワードを変更してください。
browsers-this = このブラウザー
browsers-unknown = 不明なブラウザー
browsers-named = { $browser }（{ $system }）
browsers-address = 接続元アドレス
browsers-first = 最初のアクセス
browsers-last = 最後のアクセス
browsers-until = 記憶の期限
browsers-ends = 自動ログアウト
browsers-ends-when = { $when }（使用しない場合）
browsers-end = ログアウト
browsers-end-named = { $name }をログアウト
browsers-end-others = ほかのブラウザーをすべてログアウト
browsers-only = ほかにログインしているブラウザーはありません。

## Edit my data: Activity

activity-title = 利用履歴
activity-lead = アカウントの最近の履歴です（最大{ $most }件）。心当たりのないものがある場合は、パスワードを変更し、見覚えのないブラウザーをログアウトしてください。
activity-none = まだ履歴はありません。
activity-by = 操作者：{ $name }
event-sign-in = ログイン
event-sign-in-failed = ログイン失敗：パスワードが不一致
event-password = パスワードを変更
event-password-link = パスワード設定用リンクを作成
event-code = 2要素認証に成功
event-code-failed = 2要素認証に失敗
event-code-again = 同じコードを再び使用、受け付けず
event-method-disabled = 失敗が続いたため、認証方法を停止
event-clone = セキュリティキーのカウンター値が古く、複製のおそれあり
event-enrol-begin = 認証方法の追加を開始
event-enrol-finish = 認証方法を追加
event-enrol-cancel = 認証方法の追加を中止
event-method-removed = 認証方法を削除
event-method-replaced = 認証方法を置き換え
event-method-renamed = 認証方法の名前を変更
event-recovery-used = リカバリーコードを使用
event-recovery-made = リカバリーコードを作成
event-sheet-tested = バックアップシートをテスト
event-proof = 変更のための本人確認に成功
event-proof-failed = 変更のための本人確認に失敗
event-remembered = ブラウザーを記憶
event-browser-ended = ブラウザーをログアウト
event-account-created = アカウントを作成
event-account-updated = プロフィールを変更
event-email = メールアドレスを変更
event-account-disabled = アカウントを無効化
event-account-enabled = アカウントを有効化
event-clock = ポータルの時計の巻き戻りを検出
event-seal = 保存されているアカウントの秘密情報が破損
event-other = このバージョンのポータルで認識できないイベント

## Edit my data: Stored data

data-title = 保存データ
data-lead = このポータルに保存されている、ご自身に関するすべての情報です。
data-all = 自分のデータ
data-secrets = パスワード、認証アプリの秘密情報、リカバリーコードは含まれません。これらは、本人を含め、誰にも表示されません。
data-download = JSONでダウンロード
data-show = ここに表示
data-json = 自分のデータ（JSON）
data-deactivate = アカウントを無効化
data-deactivate-text = すべての場所でログアウトされ、このアカウントには誰もログインできなくなります。
deactivate-title = アカウントを無効化しますか？
deactivate-text = すべてのブラウザーでログアウトされ、このアカウントには誰もログインできなくなります。データは削除されません。
deactivate-back = 再び有効にできるのは管理者だけです。
deactivate-keep = 無効化しない

## Users and Groups

people = ユーザーとグループ
panel-groups = グループ
people-edit = 編集
people-delete = 削除
people-means = この操作の影響
people-reason = 理由
people-reason-hint = 監査ログに記録されます（例：本人だとわかった根拠）。

users-title = ユーザー
users-new = 新しいユーザー
users-import = インポート
users-file = CSVでダウンロード
users-search = ユーザーを検索
users-search-hint = 名前またはメールアドレス
users-search-do = 検索
users-group = グループ
users-every-group = すべてのグループ
users-show = 表示
show-all = すべて
show-none = 2要素認証なし
show-one = 認証方法が1つ
show-several = 認証方法が2つ以上
show-never = ログインしたことがない
users-name = 名前
users-account = アカウント名
users-factor = 2要素認証
users-last = 最終ログイン
users-never = なし
users-select = 選択
users-select-named = { $name }さんを選択
users-select-all = このページのすべてを選択
users-select-none = 選択を解除
users-cut = ほかにも該当するユーザーがいます。名前をさらに入力して絞り込んでください。
users-none = 該当するユーザーはいません
users-none-text = 名前かメールアドレスの先頭の文字を入力するか、すべてのユーザーから探してください。
users-all = すべてのユーザーを表示
users-pages = ページ
users-first = 最初のページ
users-next = 次のページ
protection-none = なし
protection-email = メールのみ
protection-one = 1つ
protection-several = 2つ以上
user-disabled = 無効

bulk-what = 実行する操作
bulk-group = 対象のグループ
bulk-do = 選択したユーザーに適用
bulk-selected = 選択中：
bulk-disable = アカウントを無効化
bulk-enable = アカウントを有効化
bulk-end-browsers = ブラウザーをログアウト
bulk-send-link = パスワード設定用リンクを送信
bulk-add = グループに追加
bulk-remove = グループから外す

user-new-title = 新しいユーザー
user-new-lead = パスワードを決めるのは本人だけで、ほかの誰にも表示されません。
user-new-do = アカウントを作成
user-edit-title = { $name }さんの情報を編集
user-name-hint = 英数字と . _ - が使えます。ログインに使う名前です。
user-display-name-hint = ほかの人に表示される名前です。
user-email-hint = ログインにも使えます。アドレスが確認されると、メールが送信されるようになります。
user-email-used = このアドレスはコードの送信先のため、変更できません。先にメールコードを削除してください。
user-language-any = ブラウザーの設定に従う
user-invite-label = 招待を送信
user-invite-hint = パスワード設定用リンクをメールで送信します。
user-no-mail = ポータルからメールを送信できません。最初のパスワードを設定するためのリンクは、ポータルの運用担当者がコマンドラインで作成します：postern account reset-password

user-no-method = 2要素認証がありません。パスワードだけでこのアカウントに入れます。
user-method-unknown = 新しいバージョンの認証方法
user-method-locked = ロック中
user-method-left = { $count ->
    [0] コードの残りなし
   *[other] コードの残り{ $count }個
}
user-method-until = 有効期限：{ $when }
user-method-since = 追加：{ $when }
user-remove-all = すべて削除
user-to-enrol = 次回のログイン時に、設定画面が表示されます。
user-secrets = コードやキーなど、2要素認証の秘密情報は、誰も見たり変更したりできません。ユーザーを助けるには、認証方法を削除するか、1回のログインに使える一時パスを発行してください。
user-account = アカウント
user-created = 作成日時
user-email-none = なし
user-email-confirmed = 確認済み
user-email-unconfirmed = 未確認
user-password = 設定済み
user-password-none = 未設定
user-link = パスワード設定用リンクを送信
user-invite = 招待を送信
user-disable = 無効化
user-enable = 有効化
user-no-group = どのグループにも属していません。
user-no-browser = ログインしているブラウザーはありません。
user-end-all = すべてログアウト
user-events = 最近のイベント

remove-methods-title = { $name }さんの認証方法を削除
remove-methods-which = 削除する認証方法
remove-methods-all = すべて
remove-methods-ends = ブラウザーはただちにログアウトされ、進行中のログインも終了します。
people-told = アカウントにメールが届く場合は、操作者の名前を添えて、本人にメールで通知されます。
remove-methods-next = 次回のログイン時に、新しい2要素認証の設定画面が表示されます。

pass-title = { $name }さんの一時パス
pass-lead = 1回のログインに限り、2要素認証の代わりに使えます。スマートフォンを家に忘れた人などのためのものです。認証方法は削除されません。
pass-minutes = 有効期間
count-minutes = { $count }分
count-hours = { $count }時間
pass-means-once = 使えるのは1回のログインだけです。そのブラウザーは記憶されません。また、変更時の本人確認には使えません。
pass-means-password = パスワードはいつもどおり必要です。
pass-do = 一時パスを発行
pass-shown-title = { $name }さんの一時パス
pass-once = 表示されるのは今回だけで、どこにも保存されません。以前に発行した一時パスは使えなくなりました。
pass-until = 有効期限：{ $when }
pass-tell = 声で本人とわかる相手に、電話で伝えてください。メールでは送らないでください。
pass-done = 完了
pass-hint = 管理者から伝えられた16文字の英数字
method-pass = 一時パス
second-factor-pass = 管理者から伝えられた一時パスを入力
code-no-pass = 一時パスは16文字の英数字です。伝えられたとおりに入力してください。
code-unknown-pass = この一時パスは、一致しないか、使用済みか、有効期限が切れています。新しい一時パスを依頼してください。

user-delete-title = { $name }さんのアカウントを削除しますか？
user-delete-lost = アカウントと、その2要素認証、ブラウザー、グループへの所属は、完全に削除されます。監査ログの記録は、ログの保存期間が終わるまで残ります。
user-delete-rather = 一時的に利用を止めたい場合は、代わりにアカウントを無効化してください。
user-delete-typed = アカウントを削除するには、{ $name } と入力してください
user-delete-do = アカウントを削除
problem-other-name = アカウントの名前と一致しません。

import-title = ユーザーのインポート
import-lead = まずファイルを読み込んで確認します。内容を確認していただくまで、アカウントは作成されません。
import-file = ファイル
import-file-hint = カンマ区切り形式（.csv）、UTF-8
import-do = ファイルを確認
import-busy = 読み込んでいます…
import-format = ファイルの形式
import-columns = 1行目に列の名前を書きます。順序は自由です。次のうち、最後の3列は省略できます。
import-example = 例
import-name = ログインに使うアカウント名
import-display-name = ほかの人に表示される名前
import-email = 空欄可。招待を送信する場合は必須です。
import-language = { $tags }。空欄の場合はブラウザーの設定に従います。
import-groups = グループの名前。複数の場合はセミコロンで区切ります。空欄可。
import-problems = 問題{ $count }件
import-kept = 何も変更されていません。ファイルを修正して、もう一度選択してください。
import-line = 行
import-problem = 問題
line-unreadable = ここから先は、UTF-8のCSVとして読み取れません。
line-unknown-column = 「{ $name }」という列はありません。
line-missing-column = 「{ $name }」の列がありません。
line-too-many = 1つのファイルは最大{ $most }行です。
line-repeated = { $column }が{ $line }行目と重複しています。
line-no-group = 「{ $name }」というグループはありません。
line-group-not-yours = グループ「{ $name }」にユーザーを追加する権限がありません。
line-no-language = 「{ $name }」は、ポータルが対応していない言語です。
line-no-address = 招待を送信するには、メールアドレスが必要です。

job-group = グループ：{ $name }
job-proposed = { $count }件のアカウントが作成されます
job-invited = それぞれに、パスワード設定用リンクの付いた招待メールが送信されます。
job-not-invited = メールは送信されません。
job-start = アカウントを作成
job-other-file = 別のファイルを選択
job-progress = { $total }件中{ $done }件
job-leave = このページを離れても、処理は続きます。
job-refresh = 更新
job-all-done = { $count ->
    [0] 処理する対象はありませんでした。
   *[other] { $count }件すべて完了しました。
}
job-some-done = 完了{ $done }件、失敗{ $failed }件。
job-back = ユーザーに戻る
job-number = 番号
job-rows = それぞれの結果
job-first-rows = 最初の一部
job-outcome = 結果
job-done = 完了
job-gone = すでに存在しません
job-failed = 処理できませんでした。理由はポータルのログに記録されています。
job-waiting = 待機中

groups-new = 新しいグループ
groups-lead = メンバーに許可する操作と、メンバーに求める2要素認証を決めます。
groups-none = グループはまだありません
groups-none-text = グループを使うと、メンバーの権限を増やしたり、メンバーに求める条件を加えたりできます。
groups-permissions = 権限
groups-members = メンバー
permission-users = ユーザーの管理
permission-groups = グループの管理
permission-settings = 設定の管理
permission-audit = 監査ログの閲覧
permission-none = なし
permission-users-what = アカウントの作成、ユーザーの支援、アカウントの無効化と削除
permission-groups-what = グループの作成と、メンバーの決定
permission-settings-what = ポータルの設定の変更
permission-audit-what = 誰に何が起きたかの確認
rule-optional = 任意
rule-required = 必須
rule-required-from = { $day }から必須
rule-required-since = { $day }から必須（適用中）
rule-methods-all = ポータルで利用できるすべての認証方法
rule-methods = 次のみ：{ $names }

group-new-title = 新しいグループ
group-new-do = グループを作成
group-edit-title = グループ「{ $name }」を編集
group-may = メンバーに許可する操作
group-not-own = ご自身がこの権限を持っていないため、付与も取り消しもできません。
group-name-taken = この名前は、ほかのグループで使われています。
group-no-members = このグループにはメンバーがいません。
group-all-members = ユーザー一覧で表示
group-cut = 最初の{ $count }人を表示しています。
group-add = メンバーを追加
group-add-hint = アカウント名またはメールアドレス
group-add-do = 追加
group-remove-named = { $name }さんをグループから削除
group-delete-title = グループ「{ $name }」を削除しますか？
group-delete-members = { $count ->
    [0] このグループにはメンバーがいません。
   *[other] メンバー{ $count }人のアカウントは残ります。
}
group-delete-lost = このグループによって許可されていた操作はできなくなり、求められていた条件もなくなります。
group-delete-do = グループを削除

policy-title = グループ「{ $name }」の2要素認証
policy-lead = 先に影響を確認してから、保存してください。
policy-optional = メンバーは2要素認証を設定できます。設定した人には、確認を求めます。
policy-from-day = 指定日から必須
policy-required-from = その日まで、すべてのページでメンバーにお知らせを表示します。
policy-required = 未設定の人には、次回のログイン時に、最初に設定画面を表示します。
policy-day = 開始日
policy-day-aside = 日付はUTCで切り替わります
policy-restrict = 一部の認証方法のみ
policy-restrict-hint = 選択しない場合、メンバーはポータルで利用できるすべての認証方法を使えます。
policy-methods = メンバーが使える認証方法
policy-preview = 影響を確認
policy-meaning = 現時点での影響
policy-nobody = このグループには、ログインできるメンバーがいません。
policy-fine = { $count }人のメンバーは、条件をすべて満たしています。
policy-grace = { $count }人のメンバーには、その日までお知らせが表示され、その後、2要素認証の設定画面が表示されます。
policy-stopped = { $count }人のメンバーには、次回のログイン時に、2要素認証の設定画面が表示されます。
policy-no-address = { $count }人のメンバーは条件を満たせず、ログインできなくなります。使える認証方法がメールコードだけで、アカウントにメールが届かないためです。
policy-no-method = { $count }人のメンバーは条件を満たせず、ログインできなくなります。許可された認証方法を、このポータルではどれも使えないためです。
policy-only-others = { $count }人のメンバーは条件を満たせず、ログインできなくなります。設定済みの認証方法が、どれも許可されていないためです。
policy-more = ほか{ $count }人
policy-cut = 最初の{ $count }人のメンバーだけを調べた結果です。
policy-save-text = 次回のログインから適用されます。

audit-title = 監査ログ
audit-lead = 誰に何が起きたか、誰が操作したかの記録です。イベントは{ $count }日間保存されます。
audit-json = JSON Linesでダウンロード
audit-by = 操作者
audit-what = イベント
audit-since = 開始日
audit-until = 終了日
audit-every-kind = すべてのイベント
audit-do = 表示
audit-all = すべて表示
audit-none = 見つかりませんでした
audit-none-text = 条件に合うイベントはありません。
audit-when = 日時
audit-where = 接続元
audit-command-line = コマンドライン
audit-warning = 警告
audit-alarm = 重大な警告
audit-visitor = 未ログイン
audit-note = 理由：{ $note }
audit-older = 以前のイベント
audit-newest = 最新のイベント

event-pass-made = 一時パスを発行
event-pass-used = 一時パスを使用
event-account-deleted = アカウントを削除
event-group-created = グループを作成
event-group-updated = グループを変更
event-group-deleted = グループを削除
event-member-added = グループに追加
event-member-removed = グループから除外
event-policy = グループのポリシーを変更
event-exported = アカウントまたはイベントをダウンロード
event-job = 複数のアカウントの一括処理を開始

refusal-yourself = これはご自身のアカウントです。「アカウント情報の編集」で変更してください。
refusal-upward = ご自身が持っていない権限に関わるため、表示はできますが、変更はできません。
refusal-last-holder = グループを管理できる人がいなくなるため、実行できません。
refusal-stops-yourself = ご自身がログインできなくなるため、実行できません。
refusal-not-reached = このアカウントにはメールが届きません。ポータルがメールを送信しない設定か、メールアドレスが未確認か、直前に送信済みのいずれかです。
refusal-no-method = このアカウントには2要素認証がありません。
refusal-not-allowed = この操作を行う権限がありません。

notice-user-created = { $name }さんのアカウントを作成しました。
notice-user-invited = { $name }さんのアカウントを作成し、招待を送信しました。
notice-methods-removed = { $count ->
    [0] { $name }さんのアカウントには、削除する認証方法がありませんでした。
   *[other] { $name }さんの認証方法を{ $count }件削除しました。
}
notice-browsers-ended = { $count ->
    [0] { $name }さんがログインしているブラウザーはありませんでした。
   *[other] { $name }さんのブラウザー{ $count }件をログアウトしました。
}
notice-user-disabled = { $name }さんはすべての場所でログアウトされ、ログインできなくなりました。
notice-user-enabled = { $name }さんは再びログインできるようになりました。
notice-user-deleted = アカウント「{ $name }」を削除しました。
notice-user-link = { $name }さんにリンクを送信しました。
notice-group-saved = グループ「{ $name }」を保存しました。
notice-group-deleted = グループ「{ $name }」を削除しました。
notice-member-added = { $name }さんをグループに追加しました。
notice-member-removed = { $name }さんをグループから外しました。
notice-policy-set = グループ「{ $name }」のポリシーを適用しました。
notice-nobody-selected = 誰も選択されていないため、何も変更されませんでした。

problem-no-such-account = この名前またはメールアドレスのアカウントはありません。
problem-not-a-day = 日付を選択してください。
problem-day-over = この日付は過ぎています。これより後の日付を選択してください。
problem-choose-one = 1つ以上選択してください。

wanted-user-create = { $name }さんのアカウントを作成するには、本人確認が必要です。
wanted-user-edit = { $name }さんのアカウントを変更するには、本人確認が必要です。
wanted-user-methods = { $name }さんの認証方法を削除するには、本人確認が必要です。
wanted-user-pass = { $name }さんの一時パスを発行するには、本人確認が必要です。
wanted-user-browsers = { $name }さんのブラウザーをログアウトするには、本人確認が必要です。
wanted-user-disable = { $name }さんのアカウントを無効化するには、本人確認が必要です。
wanted-user-enable = { $name }さんのアカウントを有効化するには、本人確認が必要です。
wanted-user-delete = { $name }さんのアカウントを削除するには、本人確認が必要です。
wanted-user-link = { $name }さんにパスワード設定用リンクを送信するには、本人確認が必要です。
wanted-bulk = { $count }件のアカウントを変更するには、本人確認が必要です。
wanted-import = ファイルのアカウントを作成するには、本人確認が必要です。
wanted-group-save = グループ「{ $name }」を保存するには、本人確認が必要です。
wanted-group-delete = グループ「{ $name }」を削除するには、本人確認が必要です。
wanted-member-add = { $name }さんをグループに追加するには、本人確認が必要です。
wanted-member-remove = { $name }さんをグループから外すには、本人確認が必要です。
wanted-policy = グループ「{ $name }」のポリシーを変更するには、本人確認が必要です。

enrol-removed-lead = 管理者によって2要素認証が解除されました。ここで新しく設定してください。設定は1分ほどで終わり、そのままログインできます。
enrol-skip = 今はしない
grace = { $day }から、このポータルでは2要素認証が必要になります。{ $left }
grace-days = 残り{ $count }日です。
grace-last-day = 今日が最終日です。
grace-do = 設定する

mail-pass-title = アカウントの一時パスが発行されました
mail-pass = 1回のログインに限り、2要素認証の代わりに使えます（有効期限：{ $when }）。パスワードも必要です。
mail-pass-used-title = 一時パスが使われました
mail-pass-used = パスワードと、管理者が発行した一時パスを使ったログインがありました。この一時パスは、もう使えません。

## Something went wrong

error-400-title = リクエストを読み取れませんでした
error-400-text = 内容の一部が欠けているか、壊れていました。何も変更されていません。
error-400-do = 前の画面に戻り、ページを再読み込みして、もう一度お試しください。
error-403-title = この操作は許可されていません
error-403-text = アクセス権がないか、ページがポータルの正しいURLで開かれていません。何も変更されていません。
error-403-do = { $address }でポータルを開き、もう一度お試しください。アクセスが必要な場合は、管理者にお問い合わせください。
error-404-title = ページが見つかりません
error-404-text = URLが間違っているか、ページがなくなった可能性があります。
error-404-do = URLを確認するか、スタートページからやり直してください。
error-429-title = リクエストが多すぎます
error-429-text = 短い時間にリクエストが集中しました。何も変更されていません。
error-429-do = 1分ほど待ってから、もう一度お試しください。
error-500-title = ポータル側で問題が発生しました
error-500-text = 最後の操作は保存されていない可能性があります。それより前の内容に影響はありません。
error-500-do = もう一度お試しください。同じことが起きる場合は、管理者にお問い合わせ番号をお知らせください。
error-503-title = ポータルが混み合っています
error-503-text = 現在、応答できません。何も変更されていません。
error-503-do = しばらくしてから、もう一度お試しください。
error-reference = お問い合わせ番号
error-home = スタートページへ

## Notices

notice-sign-in-failed = 入力された名前とパスワードに一致するアカウントがありません。両方を確認して、もう一度お試しください。
notice-sign-in-blocked = 試行回数が多すぎるため、今回の入力は確認されませんでした。次に試せる時刻：{ $when }
notice-sign-in-expired = 10分以上経過したか、別のタブで完了したため、このログイン手続きは終了しました。もう一度ログインしてください。
notice-sign-in-ended = 一致しないコードが何度も入力されたため、このログイン手続きは終了しました。もう一度ログインしてください。
notice-signed-out = ログアウトしました。
notice-browser-ended = このブラウザーはログアウトされました。もう一度ログインしてください。
notice-method-blocked = 一致しないコードが何度も入力されました。次に試せる時刻：{ $when }
notice-renamed = 名前を「{ $name }」に変更しました。
notice-app-removed = 「{ $name }」を削除しました。アプリ側の登録も削除してください。
notice-key-removed = 「{ $name }」を削除しました。このキーは、もう使えません。
notice-key-added = 「{ $name }」を追加しました。次回のログインから必要になります。
notice-key-yours = このキーは「{ $name }」としてすでに登録されています。何も変更されていません。
notice-key-taken = このキーは、このポータルですでに使われています。別のキーを使ってください。
notice-too-many-keys = 1つのアカウントに登録できるセキュリティキーは{ $most }個までです。使っていないキーを削除してください。
notice-passkey-unknown = このパスキーは登録されていないか、このポータルではログインに使えません。アカウント名とパスワードでログインしてください。このポータルで削除したパスキーの場合は、デバイスやパスワードマネージャーからも削除してください。
notice-enrolment-stale = 前に表示されたコードは無効になりました。現在表示されているコードを読み取るか、入力してください。
notice-too-many-apps = 1つのアカウントに登録できる認証アプリは{ $most }個までです。置き換えるか、削除してください。
notice-recovery-used = リカバリーコードでログインしました。ほかのブラウザーはログアウトされました。{ $left ->
    [0] コードは残っていません。
   *[other] コードの残りは{ $left }個です。
}スマートフォンをなくした場合は、「アカウント情報の編集 › ログイン設定」でアプリを置き換えてください。
notice-sheet-works = このバックアップシートは使えます。
notice-proof-impossible = この変更には2要素認証が必要ですが、設定済みの認証方法は現在使えません。管理者にお問い合わせください。
notice-confirmation-over = 確認する内容はもうありません。別のタブで完了したか、10分以上経過しています。ほかには何も変更されていません。
notice-nothing-changed = 何も変更されませんでした。
notice-password-changed = パスワードを変更しました。ほかのブラウザーはログアウトされました。
notice-deactivated = アカウントを無効化し、ログアウトしました。
notice-last-administrator = ほかに管理者がいないため、無効化するとアカウントを再び有効にできる人がいなくなります。先に別の人を管理者にしてください。
notice-last-method = このポータルでは2要素認証が必須です。この認証方法を削除する前に、別の認証方法を追加してください。
notice-browser-removed = ブラウザーをログアウトしました。
notice-others-removed = { $count ->
    [0] ほかにログアウトするブラウザーはありませんでした。
   *[other] ほかのブラウザー{ $count }件をログアウトしました。
}
notice-saved = 保存しました。
notice-password-set = パスワードを設定しました。このパスワードでログインしてください。
notice-check-fields = 入力内容をご確認ください。
notice-method-disabled = 一致しないコードが続けて何度も入力されたため、この認証方法は使えなくなりました。管理者にこの認証方法の削除を依頼してください。

code-malformed = コードは6桁の数字です。アプリに表示されているとおりに入力してください。
code-wrong = コードが一致しません。
code-past = これは約{ $minutes }分前のコードです。スマートフォンの時計を確認してください。
code-used = このコードはすでに使われています。次のコードは{ $seconds }秒後に表示されます。
code-no-recovery = リカバリーコードは16文字の英数字です。シートに書かれているとおりに入力してください。
code-unknown-recovery = コードが一致しないか、すでに使われています。
tries-left = { $count ->
    [0] これ以上試せません。
   *[other] あと{ $count }回試せます。
}

## What is wrong with a field

problem-required = 入力してください。
problem-too-long = { $most }文字以内で入力してください。
problem-too-short = { $fewest }文字以上で入力してください。
problem-bad-name = 英数字と . _ - だけを使ってください。
problem-bad-characters = ここでは使えない文字が含まれています。
problem-taken = ほかのアカウントですでに使われています。
problem-not-an-address = メールアドレスの形式ではないようです。
problem-too-common = 推測されやすいパスワードです。関連のない単語をいくつか並べると安全になります。
problem-differs = 上のパスワードと一致しません。
problem-wrong-password = パスワードが一致しません。

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = { $name } 様
mail-about = { $portal }のアカウント「{ $account }」について
mail-when = 日時
mail-asked = リクエスト日時
mail-where = 接続元
mail-browser = ブラウザー
mail-by = 操作者
mail-by-machine = ポータルのサーバーの管理者
mail-method = 認証方法
mail-name = 名前
mail-new-address = 新しいアドレス

mail-code-sign-in-title = ログイン用のコード
mail-code-sign-in = ログインの操作をしているブラウザーに、このコードを入力してください。
mail-code-proof-title = 変更を確認するためのコード
mail-code-proof = 変更の操作をしているブラウザーに、このコードを入力してください。
mail-code-enable-title = メールコードをオンにするためのコード
mail-code-enable = メールコードをオンにする操作をしているブラウザーに、このコードを入力してください。以後、このようなコードを2要素認証に使えます。
mail-code-address-title = メールアドレスの確認
mail-code-address = このアドレスがご自身のものであることを確認するため、アドレスを入力したブラウザーに、このコードを入力してください。
mail-code-until = コードは1回だけ使えます（有効期限：{ $when }）。
mail-code-secret = { $portal }の関係者がこのコードをお尋ねすることは、決してありません。
mail-code-doubt = 心当たりがない場合は、パスワードを他人に知られているおそれがあります。パスワードを変更してください。
mail-code-ignore = 心当たりがない場合は、このメールを無視してください。コードを入力しない限り、何も変更されません。

mail-link-until = リンクは1回だけ使えます（有効期限：{ $when }）。リンクを知っている人はパスワードを設定できるため、ほかの人には教えないでください。
mail-link-copy = ボタンが機能しない場合は、次のURLを開いてください：
mail-invitation-title = アカウントの準備ができました
mail-invitation = { $portal }のアカウントが作成されました。パスワードを設定すると、ログインできるようになります。
mail-invitation-after = ログインしたら、「アカウント情報の編集 › ログイン設定」で2要素認証を設定してください。設定しておくと、パスワードを他人に知られても、アカウントは守られます。
mail-invitation-doubt = このメールに心当たりがない場合は、ポータルの運用担当者に問い合わせるか、無視してください。
mail-password-title = 新しいパスワードの設定
mail-password-text = アカウントの新しいパスワードのリクエストがありました。ご自身によるものであれば、今すぐ設定してください。
mail-password-factor = 変更されるのはパスワードだけです。2要素認証を設定している場合は、ログイン時にこれまでどおり必要です。
mail-password-doubt = 心当たりがない場合も、何もする必要はありません。現在のパスワードを引き続き使えます。

mail-tried-title = メールアカウントは正常に動作しています
mail-test = これは{ $portal }からのテストメールです。このメールが届いたことで、ポータルからメールを送信できることが確認できました。
mail-test-after = ほかに必要な操作はありません。

mail-if-you = ご自身の操作であれば、何もする必要はありません。
mail-unless-browsers = 心当たりがない場合は、アカウントに不正にアクセスされているおそれがあります。見覚えのないブラウザーをログアウトし、その後パスワードを変更してください。
mail-unless-password = 心当たりがない場合は、パスワードを他人に知られています。パスワードを変更してください。
mail-unless-locked-out = 心当たりがない場合は、アカウントに不正にアクセスされているおそれがあります。すぐに管理者に知らせてください。まだログインしているブラウザーがあれば、そこから見覚えのないブラウザーをログアウトしてください。
mail-unless-ask = 心当たりがない場合は、すぐに管理者に知らせてください。
mail-by-other = この操作は、ほかの人が行ったものです。心当たりがない場合は、管理者にお問い合わせください。
mail-not-me = 心当たりがない

mail-added-title = 2要素認証の方法が追加されました
mail-added = 次回のログインから、この認証方法による確認が求められることがあります。
mail-replaced-title = 2要素認証の方法が置き換えられました
mail-replaced = これまでの認証方法は使えなくなりました。
mail-removed-title = 2要素認証の方法が削除されました
mail-removed = この認証方法は使えなくなりました。
mail-removed-all-title = 2要素認証が解除されました
mail-removed-all = アカウントに2要素認証がなくなり、パスワードだけで入れる状態です。「アカウント情報の編集 › ログイン設定」で、もう一度設定してください。
mail-disabled-title = 2要素認証の方法が停止されました
mail-disabled = 失敗が続いたため、この認証方法は使えなくなりました。管理者に依頼すると、アカウントから削除できます。
mail-recovery-used-title = リカバリーコードが使われました
mail-recovery-used = 2要素認証の代わりに、リカバリーコードが1つ使われました。このコードはもう使えないため、シートに線を引いて消してください。
mail-recovery-made-title = 新しいリカバリーコードが作成されました
mail-recovery-made = これまでのリカバリーコードは使えなくなりました。古いシートは捨ててください。
mail-password-changed-title = パスワードが変更されました
mail-password-changed = これまでのパスワードは使えなくなりました。
mail-email-title = メールアドレスが変更されました
mail-email = 今後、アカウントに関するメールは新しいアドレスに送信されます。
mail-remembered-title = ブラウザーが記憶されました
mail-remembered = このブラウザーでは、しばらくの間、2要素認証を求められません。
mail-failed-title = 2要素認証で失敗したログインがありました
mail-failed = 正しいパスワードが入力されましたが、2要素認証に失敗し続けたため、ログイン手続きは終了されました。アカウントには誰も入っていません。
mail-clone-title = セキュリティキーが複製されたおそれがあります
mail-clone = セキュリティキーから、以前に使われたカウンター値が送られてきたため、受け付けませんでした。「アカウント情報の編集 › ログイン設定」でこのキーを削除し、別の認証方法を使って、管理者にお知らせください。
mail-closed-title = アカウントが無効化されました
mail-closed = すべての場所でログアウトされ、このアカウントには誰もログインできなくなりました。データは削除されていません。

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = ログイン方法
provider-remove-title = { $name }を削除
try-title = { $name }をテスト
unlink-title = { $name }との連携を解除
applications-title = アプリケーション
application-new-title = アプリケーションを追加
application-remove-title = { $name }を削除
rule-title = { $name }のパス
rule-remove-title = { $path }のルールを削除
rule-remove-now = 現在求められるもの
rule-remove-then = ルールがない場合に求められるもの
start-title = 利用できるアプリケーション
no-entry-title = { $name }を開けません
leave-title = { $name }に移動します
sign-out-title = ログアウトしますか？
wanted-link = アカウントを{ $name }と連携するには、本人確認が必要です。
wanted-unlink = { $name }との連携を解除するには、本人確認が必要です。
wanted-provider-save = { $name }でのログインの設定を変更するには、本人確認が必要です。
wanted-provider-remove = ログイン方法から{ $name }を削除するには、本人確認が必要です。
wanted-application-save = アプリケーション「{ $name }」を変更するには、本人確認が必要です。
wanted-application-remove = アプリケーション「{ $name }」を削除するには、本人確認が必要です。
wanted-open = { $name }を開くには、本人確認が必要です。
event-linked = アカウントを認証プロバイダーと連携
event-unlinked = 認証プロバイダーとの連携を解除
problem-not-a-url = https://wiki.example.orgのようなURLを入力してください。
problem-https-needed = https://で始まる必要があります。このマシン自身のURLだけは、http://も使えます。
problem-host-taken = このホストは、ほかのアプリケーションまたはポータル自身が使っています。
problem-not-a-path = /adminのようなパスを入力してください。疑問符、ドット、エンコードされた文字は使えません。
problem-not-a-number = 1～{ $most }の数字を入力してください。
problem-not-a-picture = 64 kBまでのPNG、JPEG、またはWebPの画像を選択してください。
problem-not-a-mapping = 各行を「値 = グループ」の形で入力してください。グループには、登録済みのグループの名前を使います。
problem-not-a-network = 10.0.0.0/8のようなネットワークを、スペースで区切って入力してください。
problem-not-a-filter = フィルターは半角のかっこで囲み、{"{"}name{"}"}を含めてください。
sso-unreachable = { $name }が応答しませんでした。しばらくしてからもう一度試すか、別の方法でログインしてください。
sso-cancelled = { $name }でのログインはキャンセルされました。
sso-stale = { $name }でのログインは無効になりました。開始から10分以上経過したか、別のブラウザーで開始されたか、すでに使われています。もう一度やり直してください。
sso-untrusted = { $name }から受け取った情報では、本人であることを確認できませんでした。同じことが起きる場合は、管理者にお知らせください。
sso-unknown = { $name }での確認はできましたが、連携しているアカウントがありません。いつもどおりログインして「アカウント情報の編集 › ログイン設定」でアカウントを連携するか、管理者にお問い合わせください。
sso-not-linked = 同じ名前またはメールアドレスのアカウントがすでにあります。そのアカウントにいつもどおりログインし、「アカウント情報の編集 › ログイン設定」で{ $name }と連携してください。
sso-no-name = { $name }から、アカウントに使える名前が送られてきませんでした。管理者にお知らせください。
sso-not-allowed = { $name }ではログインできません。
sso-no-ticket = このブラウザーには、このポータル用のWindowsログイン情報がありません（{ $name }）。アカウント名とパスワードでログインしてください。
sso-ntlm = ブラウザーから、{ $name }が対応していない古い形式のWindowsログイン情報が送られてきました。アカウント名とパスワードでログインしてください。
notice-linked = アカウントを{ $name }と連携しました。今後は{ $name }でログインできます。
notice-unlinked = { $name }との連携を解除しました。
notice-linked-elsewhere = { $name }にログインしている人は、このポータルに別のアカウントを持っています。何も変更されていません。
notice-last-way-in = この連携を解除すると、ログインできなくなります。先にパスワードを設定するか、別のプロバイダーと連携してください。
notice-provider-saved = { $name }を保存しました。
notice-provider-removed = { $name }を削除しました。
notice-application-saved = { $name }を保存しました。
notice-application-removed = { $name }を削除しました。

## Applications

applications-lead = ポータルはこれらのアプリケーションの手前で、誰が何を開けるかを判断します。リバースプロキシは、リクエストのたびにポータルに問い合わせます。
applications-no-proxy = 信頼するリバースプロキシがまだないため、どのアプリケーションにも誰も入れません。構成の{ $setting }に、リバースプロキシのあるネットワークを設定してください。
applications-none = アプリケーションはまだありません
applications-none-text = Wiki、課題管理ツール、ダッシュボードなどを追加してください。ログインはこのポータルで行われ、誰が開けるか、2要素認証が必要かを選べます。
application-off = 無効
application-rules = { $count }件のパスに別のルール
application-new-lead = 追加した直後は、開くときに2要素認証が必要です。追加後に、パスごとの設定も含めて変更できます。
application-new-do = 追加
application-name-hint = スタートページに表示される名前です。
application-address = URL
application-address-hint = このアプリケーション専用のホストのURLを入力します（例：https://wiki.example.org）。ほかと共用しているホストのパスは使えません。
application-sign-out = ログアウトURL
application-sign-out-hint = アプリケーション自体からログアウトするためのURLです。ポータルからログアウトした人に、このURLへのリンクが表示されます。
application-enabled = 有効
application-enabled-hint = 無効の間は、誰も開けません。
application-visits = 人がアクセスしたときだけログイン状態を延長
application-visits-hint = 自動で更新を確認し続けるページのための設定です。選択すると、スクリプトによるアクセスではログイン状態が延長されません。
application-icon = アイコン
application-icon-now = スタートページではこのように表示されます。
application-icon-none = 画像はまだありません。代わりに、名前の先頭の文字が表示されます。
application-icon-file = 画像
application-icon-hint = 64 kBまでのPNG、JPEG、またはWebP。正方形を推奨します。
application-icon-do = アイコンを保存
application-icon-remove = アイコンを削除
application-portal-sign-out = ログアウトリンク
application-portal-sign-out-text = アプリケーションのログアウト後の移動先を、このURLにしてください。ポータルからもログアウトするかを確認する画面が表示されます。ポータルにログインしたままの人は、次のクリックで再びアプリケーションに入れます。
application-signed-out = ログインした状態ではなくなりました。ページを開き直してログインしてください。
application-refused = これは開けません。
application-remove-lost = ポータルを通してこのアプリケーションに入ることは、誰もできなくなります。パスごとの設定とアイコンも削除されます。
application-remove-stays = アプリケーション自体は、中のデータも含めてそのまま残ります。
rules-title = パス
rules-lead = パスを開くために必要な確認です。複数のパスに当てはまる場合は、最も長いものが適用されます。
rules-add = パスを追加
rule-need = 必要な確認
rule-everything = すべて
rule-everything-else = そのほかすべて
rule-everybody = 全員
rule-only = 次のグループのみ：
rule-edit-named = 「{ $path }」を編集
rule-path = パス
rule-path-hint = 例：/admin。その下にあるものもすべて含まれます。
rule-path-taken = このパスのルールはすでにあります。
rule-minutes = 分数
rule-minutes-range = 1～{ $most }
rule-groups = グループ（選択なしの場合は全員）
need-anyone = なし：誰でも開けます
need-anyone-hint = ログインしていなくても開けます。アクセスを制限できるのは、アプリケーション自体だけです。
need-signed-in = ログイン
need-signed-in-hint = 2要素認証は、もともと必要な人にだけ求められます。
need-two-factors = 2要素認証
need-two-factors-hint = 2要素認証なしでログインした人には、先に2要素認証を求めます。
need-fresh = { $minutes }分以内の2要素認証
need-fresh-label = 最近の2要素認証
need-fresh-hint = 下の分数より前に行われたものであれば、もう一度求めます。
start-none = 開けるアプリケーションはまだありません
start-none-text = 開くことのできるアプリケーションが、ここに表示されます。
start-none-manager = ユーザーが開くことのできるアプリケーションが、ここに表示されます。ご自身が開けるものは、まだありません。
start-set-up = アプリケーションを設定
no-entry-not-allowed = ログイン済みですが、これを開けるのは特定のグループのメンバーだけです。アカウントは、そのどのグループにも属していません。
no-entry-not-allowed-do = 必要な場合は、管理者にお問い合わせください。
no-entry-no-method = ログイン済みですが、これを開くには2要素認証が必要です。アカウントには、使える認証方法がありません。
no-entry-no-method-do = 先に認証方法を追加してから、もう一度開いてください。
no-entry-add = 認証方法を追加
leave-text = 少しお待ちください。画面が変わらない場合は、ご自身で先に進んでください。
sign-out-text = このブラウザーで{ $portal }にログインしています。
sign-out-stay = ログインしたままにする

## Sign-in providers

sign-in-with = { $name }でログイン
sign-in-also-out = 必要に応じて、次のサービスからもログアウトしてください

login-sso = シングルサインオン
login-sso-since = 連携：{ $when }
login-sso-none = 未連携
login-sso-link = { $name }と連携
login-sso-unlink = 解除

link-lead = 連携先で使っている名前とパスワードを入力してください。パスワードはディレクトリにだけ送られ、保存されません。
link-do = 連携

unlink-text = 今後は{ $name }でこのポータルにログインできなくなり、{ $name }でログインしたほかのブラウザーはログアウトされます。このポータルのアカウントも、連携先のアカウントも、そのまま残ります。
unlink-known = 連携先のアカウント：{ $subject }
unlink-do = 連携を解除

providers-lead = パスワードのほかに、本人であることを証明できるプロバイダーです。ログインページのボタンは、この順序で表示されます。
providers-password = アカウント名とパスワード
providers-password-text = いつでも使えます。下の設定に関係なく、パスワードのある人はパスワードでログインできます。
providers-off = 無効
providers-unknown = 未登録の人
providers-linked = 連携済みのアカウント
providers-try = テスト
providers-up = 上へ移動
providers-up-named = 上へ移動：{ $name }
providers-add = プロバイダーを追加
providers-add-do = 追加
providers-add-named = 追加：{ $kind }
providers-need-keytab = 先にキータブが必要です。ポータルの構成で{ $setting }を設定し、再起動してください。
providers-need-header = 先に、プロキシとそのヘッダーをポータルに登録する必要があります。ポータルの構成で{ $setting }を設定し、再起動してください。

provider-kind-openid = OpenID Connect
provider-kind-kerberos = Windowsログイン（Kerberos）
provider-kind-ldap = ディレクトリ（LDAP、Active Directory）
provider-kind-header = リバースプロキシのヘッダー
provider-what-openid = プロバイダーのページに移動して確認を済ませ、戻ってきます。Microsoft Entra ID、Google、Keycloakなどに対応しています。
provider-what-kerberos = ドメインのWindowsにログインしている人は、このポータルでパスワードを入力する必要がありません。
provider-what-ldap = 名前とパスワードをディレクトリで照合します。専用のボタンはなく、いつもどおりログインページで入力します。
provider-what-header = ポータルの手前にあるリバースプロキシが利用者を確認し、ヘッダーで伝えます。

provider-asks-always = 常に求める
provider-asks-trust = プロバイダー側で済んでいなければ求める
provider-asks-never = 必須の場合だけ求める
provider-unknown-refuse = ログイン不可
provider-unknown-create = アカウントを作成

provider-new-title = 新しいプロバイダー：{ $kind }
provider-edit-title = { $name }を編集
provider-called = 表示する名前
provider-name-hint = ボタンに「～でログイン」と表示されます。
provider-name-directory-hint = 「アカウント情報の編集 › ログイン設定」に表示されます。
provider-name-taken = この名前は、ほかのプロバイダーで使われています。
provider-enabled = 有効
provider-enabled-hint = 無効の間は、このプロバイダーではログインできず、これでログインした人はログアウトされます。アカウントとの連携は残ります。

provider-reached = 接続先
provider-configured = これはポータルの構成で指定されているため、構成でのみ変更できます。
provider-redirect = リダイレクト先URL
provider-redirect-hint = プロバイダーにポータルをWebアプリケーションとして登録するときに入力してください。リダイレクトURI、コールバックURL、応答URLとも呼ばれます。
provider-redirect-later = ログイン後に戻る先のURLを、プロバイダーに登録する必要があります。URLは、プロバイダーを保存するとこのページに表示されます。
provider-issuer = 発行者（Issuer）
provider-issuer-hint = 残りの情報はここから読み込まれます。Entra IDの場合：https://login.microsoftonline.com/YOUR-TENANT-ID/v2.0
provider-client-id = クライアントID
provider-client-id-hint = プロバイダーにポータルを登録すると発行されます。Entra IDでは「アプリケーションID」と呼ばれます。
provider-client-secret = クライアントシークレット
provider-secret-again = 発行者またはクライアントを変更する場合は、シークレットをもう一度入力してください。
provider-scopes = スコープ
provider-scopes-hint = openid以外のものを、スペースで区切って入力します（通常はprofile email）。
provider-principal = サービスプリンシパル
provider-principal-hint = この名前がドメインに登録されており（setspn）、そのキーがキータブに含まれている必要があります。
provider-realms = レルム
provider-realms-hint = ログインを許可する人のレルム（例：CORP.YOUR-DOMAIN.ORG）。複数の場合はスペースで区切ります。
provider-networks = ネットワーク
provider-networks-hint = これらのネットワークのブラウザーでは、クリックなしで自動的に確認します（例：10.0.0.0/8 192.168.7.0/24）。それ以外のブラウザーにはボタンだけを表示します。ドメイン外のブラウザーでは、名前とパスワードの入力画面が出ることがあるためです。
provider-url = サーバー
provider-url-hint = 例：ldaps://dc1.your-domain.org
provider-url-wrong = ldaps://dc1.your-domain.orgのようなURLを入力してください。
provider-url-plain = TLSを使わない場合、接続できるのは同じマシン上のディレクトリだけです。ldaps://またはSTARTTLSを使ってください。
provider-starttls = STARTTLS
provider-starttls-hint = ldap://のURL用です。通信を始める前に接続を暗号化します。ldaps://では、最初から暗号化されます。
provider-bind = 検索用アカウント
provider-bind-hint = このアカウントのDNです。読み取り権限だけで十分です。誰でも検索できるディレクトリの場合は、空欄にしてください。
provider-bind-password = 検索用アカウントのパスワード
provider-base = 検索ベース
provider-base-hint = 例：ou=people,dc=your-domain,dc=org
provider-filter = フィルター
provider-filter-hint = {"{"}name{"}"}は、入力された名前に置き換えられます。Active Directoryの場合：(&(objectClass=user)(sAMAccountName={"{"}name{"}"}))
provider-attributes = 属性の名前
provider-subject = 変わらない識別子
provider-subject-hint = アカウントとの連携に使われます：entryUUID、Active Directoryの場合はobjectGUID
provider-name-attribute-hint = uid、Active Directoryの場合はsAMAccountName
provider-display = 表示名
provider-display-hint = cn、Active Directoryの場合はdisplayName
provider-mail-hint = mail

provider-after = ログイン後の2要素認証
provider-always = 常に求める
provider-always-hint = パスワードでログインしたときと同じです。
provider-trust = プロバイダー側で済んでいなければ求める
provider-trust-hint = プロバイダーが、有効と認める認証方法またはレベルを示す必要があります。
provider-never = 2要素認証が必須のアカウントにだけ求める
provider-never-hint = それ以外の人は、プロバイダーにログインできれば、このポータルにもログインできます。
provider-amr = 有効と認める認証方法（amr）
provider-amr-hint = どれか1つを満たせば十分です（例：mfa、otp、hwk）。スペースで区切ります。
provider-acr = 有効と認めるレベル（acr）
provider-acr-hint = Keycloakなど、認証方法の代わりにレベルを示すプロバイダー用です。どれか1つを満たせば十分です。
provider-max-age = プロバイダーでのログインの有効時間
provider-max-age-hint = 分単位です。これより前のログインの場合は、もう一度ログインを求めるようプロバイダーに依頼します。プロバイダーがログインの時刻を示さない場合は、ログインできません。空欄の場合は制限しません。

provider-people = 未登録の人
provider-refuse = ログインを許可しない
provider-refuse-hint = 「ユーザーとグループ」でアカウントを作成し、本人が「アカウント情報の編集 › ログイン設定」で連携します。
provider-create = アカウントを作成する
provider-create-hint = プロバイダーから届いた名前とメールアドレスで作成します。同じ名前のアカウントがすでにあっても、自動では引き渡されません。本人が連携します。
provider-believes = プロバイダーから届くメールアドレスを確認済みとして扱う
provider-believes-hint = プロバイダーがアドレスを確認している場合にだけ選択してください。コードやパスワード設定用リンクが、そのアドレスに送信されます。
provider-groups-claim = グループを示すクレーム
provider-groups-claim-hint = 通常はgroupsまたはroles
provider-group-base = グループの検索ベース
provider-group-base-hint = 例：ou=groups,dc=your-domain,dc=org。空欄の場合、グループは検索されません。
provider-group-filter = グループ用のフィルター
provider-group-filter-hint = {"{"}dn{"}"}は、その人のエントリーに置き換えられます。Active Directoryの場合：(&(objectClass=group)(member={"{"}dn{"}"}))
provider-group-filter-wrong = フィルターは半角のかっこで囲み、{"{"}dn{"}"}を含めてください。
provider-groups = グループへの割り当て
provider-groups-hint = 1行に1つ、「届く値 = ポータルのグループ」の形で入力します。以後、これらのグループのメンバーはプロバイダーが管理し、ログインのたびに追加または削除されます。
provider-groups-here = ポータルのグループ：{ $names }
provider-groups-none = ポータルに、割り当てられるグループがありません。

provider-remove-linked = { $count ->
    [0] 連携しているアカウントはありません。
   *[other] { $count }件のアカウントが連携しています。連携は失われますが、アカウントは残ります。
}
provider-remove-off = このプロバイダーでログインした人はログアウトされます。連携を残すには、削除せずに無効にしてください。
provider-remove-stranded = 次の{ $count }件のアカウントは、ログインする手段がなくなります：
provider-remove-stranded-cut = 10件を表示しています。ほかにもある可能性があります。
provider-remove-stranded-do = 先に「ユーザーとグループ」で、パスワード設定用リンクを送信してください。
provider-remove-do = プロバイダーを削除

try-lead = ディレクトリに問い合わせて、その応答を表示します。誰もログインせず、何も保存されません。
tried-lead = 誰もログインせず、何も保存されませんでした。
tried-sign-in = { $name }としてログインできます。
tried-create = アカウント「{ $name }」が作成され、ログインできます。
tried-nobody = 誰もログインできません。
tried-read = ログインページに表示される内容：
tried-second-factor = パスワードの場合と同じく、2要素認証が求められます。
tried-spared = 設定により、2要素認証は求められません。
tried-detail = 問題の内容
tried-arrived = 届いた内容
tried-arrived-none = なし。
tried-again = もう一度テスト
tried-settings = 設定を変更

## Mails about links with providers
mail-linked-title = アカウントが認証プロバイダーと連携されました
mail-linked = 今後は、連携先に本人としてログインした人が、このポータルにもログインできます。
mail-unlinked-title = 認証プロバイダーとの連携が解除されました
mail-unlinked = 今後は、この連携先を使ってアカウントにログインすることはできません。
mail-provider = プロバイダー
mail-unless-unlink = 心当たりがない場合は、「アカウント情報の編集 › ログイン設定」で連携を解除し、ほかのブラウザーをすべてログアウトしてください。

## Help

help = ヘルプ
help-contents = 目次
help-here = 現在のページ
help-people = すべての方へ
help-managers = ユーザーの支援
help-administrators = ポータルの設定
help-note = メモ
help-hint = ヒント
help-important = 重要
help-search = ヘルプを検索
help-found-title = ヘルプの検索結果
help-found = { $count }か所で見つかりました
help-found-none = 「{ $query }」は見つかりませんでした
help-found-none-do = 語を減らすか別の語で検索するか、目次から探してください。
help-pdf = ヘルプをPDFでダウンロード
help-pdf-page = このページ
help-pdf-all = ヘルプ全体
help-pdf-making = PDFを作成しています…
help-pdf-loading = PDFをダウンロードしています…
help-pdf-done = PDFをダウンロードしました。
help-pdf-cancelled = キャンセルしました。何もダウンロードされていません。
help-pdf-failed = PDFを作成できませんでした。しばらくしてから、もう一度お試しください。
# Between the names of a list: no space in Japanese.
list-separator = 、
list-more = { $names }ほか{ $count }件
list-unfold = 残り{ $count }件を表示
count-days = { $count }日間
count-characters = { $count }文字

## Settings › Appearance

appearance-title = ポータルの外観
appearance-lead = ポータルのページ、メール、PDFでの見え方を設定します。
appearance-name = 名前
appearance-name-hint = すべてのページと認証アプリに表示されます。設定済みの認証アプリには、以前の名前が残ります。
appearance-colour = アクセントカラー
appearance-colour-hint = ボタンとリンクの色です（例：#2c55b8）。空欄の場合は、ポータル標準の色になります。
appearance-contact = お問い合わせ先
appearance-contact-hint = 名前と電話番号を入力してください。ヘルプと、先に進めなくなったときの画面に表示されます。
appearance-preview = プレビュー
appearance-sample-link = リンク
appearance-contrast-good = この色の文字は読み取れます（コントラスト比{ $ratio }:1）。
appearance-contrast-bad = 文字の色としては明るすぎます（コントラスト比{ $ratio }:1、5.2:1以上が必要）。
appearance-logo = ロゴ
appearance-logo-now = 名前の横に、このように表示されます。
appearance-logo-none = ロゴはまだありません。名前の横には、ポータル標準のロゴが表示されます。
appearance-logo-do = ロゴを保存
appearance-logo-remove = ロゴを削除
wanted-appearance = ポータルの外観を変更するには、本人確認が必要です。
notice-appearance-saved = 保存しました。ポータルは今後、このように表示されます。
problem-not-a-colour = 色は、#に続けて0～9とa～fの文字を6つ入力してください。
problem-too-light = この色の文字は、白い背景では読み取れません（コントラスト比5.2:1未満）。もっと濃い色を選択してください。
whom-to-call = お問い合わせ先：{ $contact }

## The first sign-in

welcome-title = ようこそ、{ $name }さん
welcome-lead = { $portal }は、アプリケーションへの入り口です。はじめに、次のことを済ませておくと安心です：
welcome-factor = 2要素認証を設定
welcome-factor-text = パスワードを他人に知られても、アカウントは守られます。
welcome-email = メールアドレスを確認
welcome-email-text = 警告や、パスワードを設定し直すためのリンクが届くようになります。
welcome-help = 使い方を読む
welcome-help-text = いつ何を求められるか、スマートフォンをなくしたときにどうすればよいかがわかります。
welcome-done = 今後表示しない

sheet-pdf = PDFで保存
deadline-soon = あと2分でこの操作は終了し、入力した内容は失われます。
deadline-more = 時間を延長する
offline = オフラインです。入力した内容は、このページに残っています。接続が戻ったら、続けてください。
