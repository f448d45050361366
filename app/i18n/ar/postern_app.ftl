# Postern, Arabic. Plain, short, second person masculine singular (imperative), Modern Standard Arabic, no exclamation marks. Western digits, quotation marks «…».
# Times and names are put into the texts by the pages: { $when }, { $name }.

## Every page

page-title = { $page } · { $portal }
skip = التخطّي إلى المحتوى
cookies = يستخدم هذا التطبيق ملفات تعريف الارتباط لإتاحة تسجيل الدخول. بمتابعة استخدام هذا التطبيق، فإنك توافق على استخدامها.
language = اللغة
theme = المظهر
theme-system = تلقائي
theme-light = فاتح
theme-dark = داكن
cancel = إلغاء
busy-checking = جارٍ التحقق…
busy-saving = جارٍ الحفظ…
busy-working = لحظة واحدة…

## Times (the server's words; the browser shows the reader's own zone)

month = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
day = { $day } { $month } { $year }
moment = { $day }، { $time } UTC

## Signed in: top bar and panels

menu = قائمة حساب { $name }
menu-edit = تعديل بياناتي
menu-sign-out = تسجيل الخروج
panels = بياناتي
panel-profile = الملف الشخصي
panel-login = تسجيل الدخول
panel-password = كلمة المرور
panel-browsers = المتصفحات
panel-activity = النشاط
panel-data = البيانات المحفوظة

## Sign in

sign-in-title = تسجيل الدخول
sign-in-to = للمتابعة إلى { $place }
sign-in-name = الاسم أو البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-do = تسجيل الدخول
sign-in-busy = جارٍ تسجيل الدخول…
sign-in-passkey = تسجيل الدخول باستخدام مفتاح مرور
password-show = إظهار كلمة المرور

## Second factor

second-factor-title = أدخِل الرمز من تطبيق المصادقة
second-factor-key = استخدم مفتاح الأمان أو هذا الجهاز
second-factor-page = العامل الثاني
second-factor-not-you = لست أنت؟
second-factor-code = الرمز
second-factor-code-hint = 6 أرقام، وتتغيّر كل 30 ثانية
second-factor-remember = تذكّر هذا المتصفح لمدة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
second-factor-remember-hint = ابتداءً من آخر زيارة لك؛ لا تختر ذلك على جهاز يستخدمه غيرك
second-factor-do = متابعة
second-factor-key-text = وصّل مفتاحك والمسه، أو استخدم بصمة الإصبع أو الوجه أو رقم PIN على هذا الجهاز. يمكنك أيضًا استخدام هاتفك، عبر الرمز الذي يعرضه المتصفح.
second-factor-key-do = استخدام مفتاح الأمان
second-factor-others = استخدام طريقة أخرى
second-factor-lost = هل فقدت هاتفك؟ يمكن للمشرف إزالة العامل الثاني من حسابك، ثم يمكنك تسجيل الدخول من جديد.
method-app = تطبيق المصادقة
method-key = مفتاح الأمان أو هذا الجهاز
method-recovery = رموز الاسترداد
second-factor-recovery = أدخِل أحد رموز الاسترداد
recovery-code = رمز الاسترداد
recovery-code-hint = 16 حرفًا ورقمًا من ورقة الاسترداد

## Security keys: what may come of a prompt, each with the next step

key-waiting = في انتظار مفتاحك…
key-no-script = تحتاج مفاتيح الأمان إلى البرامج النصية (JavaScript)، وهي متوقفة هنا أو لم تُحمَّل. فعّلها وأعد تحميل الصفحة، أو استخدم طريقة أخرى.
key-cancelled = لم يستجب أي مفتاح: أُغلقت نافذة الطلب، أو أن مفتاحك ليس من مفاتيح هذا الحساب. حاول مرة أخرى، أو استخدم طريقة أخرى.
key-not-added = لم يُضَف أي مفتاح: أُغلقت نافذة الطلب، أو أن المفتاح يحتاج إلى رقم PIN لم يُعيَّن بعد. حاول مرة أخرى، أو عيّن رقم PIN أولًا في إعدادات النظام أو المفتاح.
key-timed-out = لم يحدث شيء لمدة 5 دقائق، لذلك أُلغي الطلب. حاول مرة أخرى: ستطلب الصفحة المفتاح من جديد.
key-elsewhere = فُتحت هذه الصفحة على العنوان { $here }، لكن مفاتيح الأمان لا تعمل إلا على العنوان { $address }.
key-elsewhere-do = فتح البوابة هناك
key-unsupported = لا يمكن لهذا المتصفح استخدام مفاتيح الأمان. استخدم متصفحًا حديثًا، أو طريقة أخرى.
key-forbidden = لا يسمح المتصفح باستخدام مفاتيح الأمان في هذه الصفحة. افتح البوابة في نافذة مستقلة، أو استخدم طريقة أخرى.
key-unable = لا يمكن لهذا المفتاح أداء المطلوب: ربما يحتاج إلى رقم PIN لم يُعيَّن بعد. عيّنه في إعدادات النظام أو المفتاح، أو استخدم مفتاحًا آخر.
key-failed = أبلغ المفتاح أو المتصفح عن مشكلة. افصل المفتاح ثم وصّله من جديد وحاول مرة أخرى.
key-missing = لم تصل أي استجابة من مفتاح. حاول مرة أخرى، أو استخدم طريقة أخرى.
key-stale = وصلت هذه الاستجابة متأخرة جدًا أو سبق استخدامها. حاول مرة أخرى.
key-unknown = هذا ليس أحد مفاتيحك، أو تمت إزالته من حسابك. جرّب مفتاحًا آخر، أو استخدم طريقة أخرى.
key-not-verified = كان هذا المفتاح يطلب رقم PIN أو بصمة الإصبع أو الوجه، ولم يطلب ذلك هذه المرة. حاول مرة أخرى وأكّد بهذه الطريقة؛ وإذا لم يعد للمفتاح رقم PIN فعيّن له رقمًا.
key-suspicious = أرسل هذا المفتاح رقمًا سبق استخدامه. قد تكون هناك نسخة منه، لذلك لم يُقبل. حاول مرة أخرى؛ وإذا تكرر ذلك فاستخدم طريقة أخرى، وأزِل المفتاح وأبلِغ المشرف.
key-made-elsewhere = هذه الاستجابة مخصّصة لعنوان آخر أو صدرت داخل صفحة أخرى. افتح البوابة على عنوانها الأصلي وحاول مرة أخرى.
key-kind-unsupported = لا يمكن للبوابة التحقق من المفاتيح من هذا النوع. استخدم مفتاحًا آخر.

why-new-browser = نطلب العامل الثاني لأنك لم تسجّل الدخول بهذا المتصفح من قبل.
why-unvisited = نطلب العامل الثاني لأن آخر زيارة لك بهذا المتصفح كانت قبل أكثر من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
why-too-old = نطلب العامل الثاني لأن البوابة لا تتذكّر المتصفح أكثر من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
why-idle = نطلب العامل الثاني لأن هذا المتصفح لم يُستخدم منذ مدة، والبوابة لا تتذكّره.
why-signed-out = نطلب العامل الثاني لأنك سجّلت الخروج في هذا المتصفح.
why-ended-by-owner = نطلب العامل الثاني لأن جلسة هذا المتصفح أُنهيت من متصفح آخر: { $when }.
why-ended-by-manager = نطلب العامل الثاني لأن أحد المديرين أنهى جلسة هذا المتصفح: { $when }.
why-account-changed = نطلب العامل الثاني لأنه تم تغيير كلمة مرورك أو عاملك الثاني: { $when }.
why-recovery-used = نطلب العامل الثاني لأن رمز استرداد استُخدم لتسجيل الدخول من مكان آخر: { $when }.

## No method that can be asked

no-method-title = لا يمكن استخدام عاملك الثاني هنا
no-method-text = حسابك محمي بعامل ثانٍ لا توفّره هذه البوابة حاليًا.
no-method-kept = لم يتغيّر أي شيء: حسابك وعاملك الثاني كما كانا.
no-method-do = اطلب من المشرف تفعيل الطريقة من جديد، أو إزالة العامل الثاني من حسابك.
no-method-locked = لم تتطابق رموز كثيرة على التوالي، لذلك لم نعد نطلب عاملك الثاني.
no-method-locked-do = اطلب من المشرف إزالة العامل الثاني من حسابك. وأخبره إذا لم تكن أنت من حاول: ربما يعرف أحدهم كلمة مرورك.
no-method-recovery = استخدام رمز استرداد
no-method-cancel = العودة إلى تسجيل الدخول

## Adding an authenticator app

enrol-title = إضافة تطبيق مصادقة
enrol-replace-title = استبدال «{ $name }»
enrol-replace-lead = يبقى التطبيق القديم مفعّلًا حتى تُدخل رمزًا من التطبيق الجديد.
enrol-lead = يصلح أي تطبيق يُنشئ رموزًا من 6 أرقام: Google Authenticator أو Microsoft Authenticator أو «كلمات السر» من Apple أو Aegis أو 1Password أو غيرها.
enrol-forced-title = إعداد العامل الثاني
enrol-forced-lead = تطلب هذه البوابة عاملًا ثانيًا إلى جانب كلمة المرور. أعِدّه الآن، فالأمر يستغرق دقيقة؛ وبعدها يكتمل تسجيل دخولك.
enrol-or-key = استخدام مفتاح أمان أو هذا الجهاز بدلًا من ذلك
enrol-or-email = أو تلقّي رمز بالبريد الإلكتروني
enrol-or-app = استخدام تطبيق مصادقة بدلًا من ذلك
enrol-scan = المسح الضوئي
enrol-scan-text = افتح تطبيق المصادقة، واختر إضافة حساب، ووجّه الكاميرا إلى هنا.
enrol-qr = رمز QR يحتوي على رمز الإعداد للحساب { $account }. تجد الرمز نفسه كنص في الخطوة التالية.
enrol-open = الفتح في التطبيق على هذا الهاتف
enrol-type = أو الكتابة
enrol-type-text = هل يتعذّر المسح؟ أدخِل رمز الإعداد هذا في التطبيق.
enrol-code = رمز الإعداد
enrol-details = الحساب { $account }، يعتمد على الوقت، 6 أرقام
enrol-copy = نسخ
enrol-copied = تم النسخ
enrol-print-text = لا يظهر إلا الآن. اطبعه واحفظه في مكان آمن تحسّبًا لفقدان هاتفك.
enrol-print = طباعة ورقة الاسترداد
enrol-confirm = التأكيد
enrol-name = اسم هذا التطبيق
enrol-name-default = هاتفي
enrol-name-hint = لتتمكن من التمييز بين أجهزتك
enrol-now = الرمز الذي يعرضه الآن
enrol-do = تفعيل
enrol-renew = إنشاء رمز جديد

## Adding a security key

enrol-key-title = إضافة مفتاح أمان
enrol-key-lead = مفتاح توصّله أو تقرّبه من هاتفك، أو بصمة الإصبع أو الوجه أو رقم PIN على أحد الأجهزة. يعمل مع هذه البوابة وحدها، فلا يمكن لأحد أن يحصل عليه منك بالخداع.
enrol-key-lead-passkey = مفتاح توصّله أو تقرّبه من هاتفك، أو بصمة الإصبع أو الوجه أو رقم PIN على أحد الأجهزة. يعمل مع هذه البوابة وحدها، فلا يمكن لأحد أن يحصل عليه منك بالخداع. وإذا كان يطلب بصمة الإصبع أو الوجه أو رقم PIN، فيمكنك به تسجيل الدخول بلا كلمة مرور أيضًا: إنه مفتاح مرور.
enrol-key-name = اسم هذا المفتاح
enrol-key-name-default = مفتاح الأمان
enrol-key-name-hint = اتركه كما هو ليحمل المفتاح اسم طرازه
enrol-key-what = سيسألك المتصفح بعد ذلك: اختر المفتاح، والمسه أو أكّد على جهازك، واسمح لهذه البوابة برؤيته.
enrol-key-device = استخدام هذا الجهاز
enrol-key-do = استخدام مفتاح أمان أو هاتف
enrol-key-which = المسه مرة أخرى لمعرفة أي مفتاح هو.

sheet-portal = البوابة
sheet-address = العنوان
sheet-account = الحساب
sheet-date = تاريخ الطباعة
sheet-code = رمز الإعداد
sheet-codes = رموز الاسترداد
sheet-codes-text = يعمل كل رمز مرة واحدة بدلًا من عاملك الثاني. اشطب ما استخدمته منها.
sheet-lost-title = إذا فقدت هاتفك
sheet-lost-any-title = إذا فقدت عاملك الثاني
sheet-lost-app = ثبّت تطبيق مصادقة على هاتفك الجديد، ثم امسح رمز QR هذا أو اكتب رمز الإعداد. سيعرض التطبيق رموز حسابك من جديد، وتسجّل الدخول كالمعتاد. بعد ذلك استبدل التطبيق من صفحة تعديل بياناتي › تسجيل الدخول.
sheet-lost-codes = سجّل الدخول بكلمة مرورك، واختر «استخدام طريقة أخرى»، وأدخِل أحد رموز الاسترداد هذه. بعد ذلك استبدل ما فقدته من صفحة تعديل بياناتي › تسجيل الدخول.
sheet-lost-both = سجّل الدخول بكلمة مرورك، واختر «استخدام طريقة أخرى»، وأدخِل أحد رموز الاسترداد. أو ثبّت تطبيق مصادقة على هاتفك الجديد وامسح رمز QR هذا. بعد ذلك استبدل التطبيق من صفحة تعديل بياناتي › تسجيل الدخول، واشطب رمز QR الموجود على هذه الورقة.
sheet-title = ورقة الاسترداد
sheet-keep = من يحصل على هذه الورقة لا ينقصه سوى كلمة مرورك. احفظها حيث تحفظ جواز سفرك.
sheet-added-title = تم تفعيل «{ $name }»
sheet-added-lead = سنطلب رمزه ابتداءً من تسجيل دخولك التالي. بقي أمر واحد: احتفظ بهذه الورقة تحسّبًا لفقدان هاتفك.
sheet-replaced-lead = حلّ محل «{ $old }» الذي لم يعد مقبولًا. تم تسجيل خروجك من متصفحاتك الأخرى.
sheet-key-lead = سنطلبه ابتداءً من تسجيل دخولك التالي. بقي أمر واحد: احتفظ بهذه الورقة تحسّبًا لفقدانه.
sheet-email-lead = سنرسل رمزًا بالبريد الإلكتروني ابتداءً من تسجيل دخولك التالي. بقي أمر واحد: احتفظ بهذه الورقة تحسّبًا ليوم لا يمكنك فيه قراءة بريدك.
sheet-made-title = رموز الاسترداد الجديدة
sheet-made-lead = الرموز التي كانت لديك من قبل لم تعد تعمل.
sheet-once-app = لا تظهر إلا الآن وليست محفوظة في أي مكان. اطبعها قبل المتابعة.
sheet-once = لا تظهر إلا الآن وليست محفوظة في أي مكان. اطبعها، أو انسخ الرموز إلى مكان آمن، قبل المتابعة.
sheet-print = طباعة
sheet-copy = نسخ الرموز
sheet-download = تنزيل الرموز
sheet-file = رموز الاسترداد للحساب { $account }، { $portal }. يعمل كل رمز مرة واحدة.
sheet-done = احتفظت بها

## Renaming and removing an authenticator app

rename-title = إعادة تسمية «{ $name }»
rename-page = إعادة تسمية العامل الثاني
rename-do = حفظ

remove-title = هل تريد إزالة «{ $name }»؟
remove-page = إزالة العامل الثاني
remove-text = لن تُقبل رموز هذا التطبيق بعد الآن، وسيتم تسجيل خروجك من كل متصفحاتك الأخرى. احذف الإدخال من التطبيق أيضًا.
remove-key-text = لن يُقبل هذا المفتاح بعد الآن، وسيتم تسجيل خروجك من كل متصفحاتك الأخرى. يمكنك أيضًا حذف مفتاح المرور من جهازك أو من مدير كلمات المرور.
remove-last = هذه طريقتك الوحيدة: بعد إزالتها لا يحمي حسابك سوى كلمة المرور.
remove-do = إزالة
remove-keep = الاحتفاظ به

## Mail

method-email = رمز البريد الإلكتروني
mail-code = الرمز
mail-code-hint = 8 أرقام
second-factor-email = أدخِل الرمز الوارد في الرسالة
mail-send = إرسال الرمز
mail-send-again = إعادة الإرسال
mail-state-ask = نرسل رمزًا إلى { $address }.
mail-state-taken = استلم خادم البريد الرسالة الموجّهة إلى { $address }.
mail-state-taken-at = وقت الاستلام: { $when }.
mail-state-under-way = الرسالة في طريقها إلى { $address }.
mail-state-delayed = لم يستلم خادم البريد بعدُ الرسالة الموجّهة إلى { $address }. المحاولة مستمرة.
mail-state-until = تنتهي صلاحية الرمز { $when }.
mail-state-again = لم يصل شيء؟ ابحث في مجلد الرسائل غير المرغوب فيها أيضًا. يمكن إرسال الرمز نفسه مرة أخرى.
mail-state-again-at = لم يصل شيء؟ ابحث في مجلد الرسائل غير المرغوب فيها أيضًا. يمكن إرسال الرمز نفسه مرة أخرى، وأقرب موعد لذلك: { $when }.
busy-sending = جارٍ الإرسال…
code-no-mail-code = يتكوّن الرمز الوارد في الرسالة من 8 أرقام.
code-mail-over = انتهت صلاحية هذا الرمز. اطلب إرسال رمز جديد.
enrol-email-title = تفعيل رموز البريد الإلكتروني
enrol-email-lead = عند تسجيل الدخول تتلقى رمزًا بالبريد الإلكتروني. يحميك تطبيق المصادقة أو مفتاح الأمان حماية أفضل: فمن يقرأ بريدك يحصل على الرمز أيضًا.
enrol-email-do = تفعيل
address-title = تأكيد عنوانك
address-lead = يُثبت الرمز أنك تقرأ البريد الوارد إلى هذا العنوان. لا نرسل شيئًا إلى عنوان لم يؤكّده أحد.
address-do = تأكيد
address-nudge = عنوان بريدك الإلكتروني
address-unconfirmed = لم يؤكّد أحد بعدُ أنك تقرأ البريد الوارد إلى هذا العنوان. وحتى ذلك الحين لا نرسل إليه شيئًا: لا رمزًا ولا تحذيرًا ولا كلمة مرور جديدة.
address-confirm = تأكيده
address-waiting = يحل { $address } محل عنوانك بمجرد إدخال الرمز الذي أُرسل إليه.
address-enter = إدخال الرمز
profile-email-confirmed = مؤكَّد. لا يحل عنوان جديد محل هذا العنوان إلا بعد تأكيده.
login-email-off = رموز تُرسل إلى { $address }
login-email-on = نرسل رمزًا بالبريد الإلكتروني عند تسجيل الدخول
remove-email-text = لن نرسل رموزًا بالبريد الإلكتروني بعد الآن، وسيتم تسجيل خروجك من كل متصفحاتك الأخرى.
wanted-add-email = تريد تفعيل رموز البريد الإلكتروني.
wanted-manage = تريد فتح صفحات الإدارة.
wanted-set-mail = تريد تعيين حساب البريد الذي تستخدمه البوابة.
wanted-remove-mail = تريد أن تتوقف البوابة عن إرسال البريد.
notice-email-removed = تم إيقاف إرسال الرموز إلى «{ $name }».
notice-email-on = تم تفعيل رموز البريد الإلكتروني: تُرسل إلى { $address }.
notice-mail-not-before = أقرب موعد لإرسال الرسالة التالية: { $when }.
notice-address-confirmed = تم تأكيد { $address }.
notice-link-sent = إذا كنا نعرف هذا الاسم وكان البريد يصل إلى صاحبه، فهناك رابط في الطريق إليه. يعمل الرابط لمدة ساعة.
notice-mail-set = تم حفظ حساب البريد. أرسل الآن رسالة اختبار.
notice-mail-removed = لم تعد البوابة ترسل البريد.
notice-test-taken = استلم خادم البريد رسالة الاختبار: { $answer }
notice-test-failed = لم تُرسل رسالة الاختبار: { $answer }
problem-used-by-method = تُرسل رموز إلى هذا العنوان. أوقف رموز البريد الإلكتروني أولًا.
problem-not-a-host = هذا ليس اسم خادم ولا عنوانه.
problem-not-a-port = المنفذ رقم من 1 إلى 65535.
problem-tls-needed = بدون TLS، لا يُرسل البريد إلا إلى خادم على الجهاز نفسه.
problem-type-again = لاستخدام خادم آخر أو مستخدم آخر، أدخِل كلمة المرور من جديد.
forgotten-link = هل نسيت كلمة المرور؟
forgotten-title = نسيت كلمة المرور
forgotten-lead = نرسل إليك رابطًا بالبريد الإلكتروني لاختيار كلمة مرور أخرى. وسنظل نطلب عاملك الثاني.
forgotten-do = إرسال الرابط
forgotten-back = العودة إلى تسجيل الدخول
settings = الإعدادات
panel-mail = البريد الإلكتروني
mail-settings-title = البريد الإلكتروني
mail-settings-lead = الحساب الذي ترسل البوابة بريدها منه: الرموز والروابط والتحذيرات إلى أصحابها.
mail-fixed = حساب البريد معيَّن في ملف تهيئة البوابة، ولا يمكن تغييره إلا هناك.
mail-host = خادم البريد
mail-host-hint = مثل mail.your-domain.org
mail-port = المنفذ
mail-port-hint = عادةً 465 أو 587
mail-tls = التشفير
mail-tls-wrapper = TLS من البداية (465)
mail-tls-starttls = STARTTLS، إلزامي (587)
mail-tls-none = بلا تشفير، إلى هذا الجهاز فقط (25)
mail-user = المستخدم
mail-password = كلمة المرور
mail-password-hint = تُحفظ مختومة ولا تظهر مرة أخرى أبدًا
mail-password-kept = اتركها فارغة للإبقاء على كلمة المرور المحفوظة
mail-sender-address = عنوان المرسِل
mail-sender-name = اسم المرسِل
mail-sender-name-hint = الاسم التلقائي: { $portal }
mail-remove = إيقاف إرسال البريد
mail-remove-title = هل تريد إيقاف إرسال البريد؟
mail-remove-text = سيُحذف حساب البريد. وستتوقف رموز البريد الإلكتروني وروابط كلمات المرور المنسية والتحذيرات.
mail-remove-depending = { $count ->
    [zero] لا يوجد حساب بلا عامل ثانٍ آخر.
    [one] ليس لهذا الحساب عامل ثانٍ آخر، ولن يمكن تسجيل الدخول إليه بعد الآن:
    [two] ليس لهذين الحسابين عامل ثانٍ آخر، ولن يمكن تسجيل الدخول إليهما بعد الآن:
    [few] ليس لهذه الحسابات ({ $count }) عامل ثانٍ آخر، ولن يمكن تسجيل الدخول إليها بعد الآن:
    [many] ليس لهذه الحسابات ({ $count }) عامل ثانٍ آخر، ولن يمكن تسجيل الدخول إليها بعد الآن:
   *[other] ليس لهذه الحسابات ({ $count }) عامل ثانٍ آخر، ولن يمكن تسجيل الدخول إليها بعد الآن:
}
mail-test-title = اختبار
mail-test-to = إرسال رسالة اختبار إلى
mail-test-do = إرسال رسالة اختبار
outbox-title = رسائل قيد الإرسال
outbox-waiting = { $count ->
    [0] لا توجد رسائل في الانتظار
    [zero] لا توجد رسائل في الانتظار
    [one] رسالة واحدة في الانتظار
    [two] رسالتان في الانتظار
    [few] { $count } رسائل في الانتظار
    [many] { $count } رسالة في الانتظار
   *[other] { $count } رسالة في الانتظار
}
outbox-oldest = أقدمها: { $when }
outbox-sent = أُرسل خلال يوم: { $count }
outbox-dropped = تعذّر إرساله نهائيًا: { $count }
outbox-error = آخر ما أبلغ به خادم البريد: { $error }
event-second-factor-failed = كلمة المرور صحيحة، والعامل الثاني خاطئ خمس مرات
event-email-confirmed = تم تأكيد عنوان البريد الإلكتروني
event-settings = تم تغيير إعدادات البوابة
event-mail-failed = تعذّر إرسال رسالة

## Recovery codes

codes-left = بقي { $left } من { $of }، تاريخ الإنشاء: { $when }
codes-none = تحسّبًا لفقدان هاتفك: عشرة رموز على الورق
codes-later = تحصل على عشرة رموز على الورق مع أول طريقة تضيفها
codes-tested = تم الاختبار
codes-untested = لم تُختبر
codes-tested-when = تم اختبار الورقة: { $when }
codes-few = أنشئ رموزًا جديدة قبل أن تنفد.
codes-make = إنشاء الرموز
codes-renew = رموز جديدة
codes-test = اختبار ورقتي
new-codes-title = رموز استرداد جديدة
new-codes-offer-title = { $left ->
    [0] كان ذلك آخر رمز استرداد لديك
    [zero] كان ذلك آخر رمز استرداد لديك
    [one] بقي رمز استرداد واحد
    [two] بقي رمزا استرداد
    [few] بقيت { $left } رموز استرداد
    [many] بقي { $left } رمز استرداد
   *[other] بقي { $left } رمز استرداد
}
new-codes-offer = أنشئ الآن عشرة رموز جديدة، حتى لا تفقد يومًا الوصول إلى حسابك. ستتوقف الرموز القديمة عن العمل.
new-codes-void = ستحصل على عشرة رموز جديدة. وستتوقف الرموز القديمة عن العمل، حتى الموجودة على أوراق طبعتها.
new-codes-first = ستحصل على عشرة رموز تحسّبًا لفقدان هاتفك. يعمل كل رمز مرة واحدة.
new-codes-once = تظهر مرة واحدة فقط. جهّز طابعة أو مكانًا آمنًا لحفظها.
new-codes-do = إنشاء عشرة رموز جديدة
new-codes-later = لاحقًا
test-title = اختبار ورقة الاسترداد
test-text = اكتب أي رمز من ورقتك، لتتأكد من أنها الورقة الصحيحة ومن أنك تستطيع قراءتها. يبقى الرمز صالحًا.
test-do = اختبار

## The fresh proof before a change

confirm-title = إثبات هويتك
confirm-why = ما تُثبته الآن صالح لمدة 10 دقائق.
confirm-password = كلمة مرورك
confirm-do = تأكيد
confirm-cancel = عدم تغيير شيء
wanted-add-app = لإضافة تطبيق مصادقة، أثبِت هويتك.
wanted-replace-app = لاستبدال «{ $name }»، أثبِت هويتك.
wanted-add-key = لإضافة مفتاح أمان، أثبِت هويتك.
wanted-rename = لإعادة تسمية «{ $name }»، أثبِت هويتك.
wanted-remove = لإزالة «{ $name }»، أثبِت هويتك.
wanted-codes = لإنشاء رموز استرداد جديدة، أثبِت هويتك.
wanted-password = لتغيير كلمة مرورك، أثبِت هويتك. نحتفظ بكلمة المرور الجديدة في هذه الأثناء.
wanted-email = لتغيير عنوان بريدك الإلكتروني، أثبِت هويتك. نحتفظ بما كتبته في هذه الأثناء.
wanted-deactivate = لتعطيل حسابك، أثبِت هويتك.

## The first administrator

set-up-title = إعداد البوابة
set-up-lead = مرحبًا بك. أنشئ حسابك: إنه الحساب الأول، ومنه تُدار هذه البوابة.
set-up-name = اسم الحساب
set-up-name-hint = حروف وأرقام و . _ -؛ تسجّل الدخول به
set-up-display-name = اسمك
set-up-display-name-hint = كما يراه الآخرون
set-up-email = البريد الإلكتروني
optional = اختياري
set-up-do = إنشاء الحساب
set-up-busy = جارٍ الإنشاء…

## Passwords

set-password-title = اختيار كلمة مرور
password-new = كلمة المرور
password-other = كلمة المرور الجديدة
password-repeat = كلمة المرور مرة أخرى
password-hint = { $fewest ->
    [zero] { $fewest } حرف على الأقل.
    [one] حرف واحد على الأقل.
    [two] حرفان على الأقل.
    [few] { $fewest } أحرف على الأقل.
    [many] { $fewest } حرفًا على الأقل.
   *[other] { $fewest } حرف على الأقل.
} بضع كلمات متتالية يسهل تذكّرها ويصعب تخمينها.
set-password-do = تعيين كلمة المرور

password-title = كلمة المرور
password-do = تغيير كلمة المرور
password-others = عند تغييرها يتم تسجيل خروجك من متصفحاتك الأخرى.
strength-good = جيدة: يصعب تخمينها.
strength-very-good = جيدة جدًا: يصعب تخمينها كثيرًا.

## Links that cannot be used

dead-set-up-title = لا يمكن استخدام رابط الإعداد هذا
dead-set-up-text = يعمل رابط الإعداد مرة واحدة ولمدة ساعة واحدة. هذا الرابط سبق استخدامه، أو مضى عليه أكثر من ساعة، أو لم يُنشأ قط.
dead-set-up-do = إذا لم يكن في البوابة أي حساب بعد، فأعد تشغيلها: سيظهر رابط جديد في وحدة التحكم (console).
dead-password-title = لا يمكن استخدام رابط كلمة المرور هذا
dead-password-text = يعمل رابط كلمة المرور الجديدة مرة واحدة ولمدة ساعة واحدة، وتعمل الدعوة مرة واحدة ولمدة أسبوع. هذا الرابط سبق استخدامه، أو مضت عليه مدة أطول، أو لم يُنشأ قط.
dead-password-do = اطلب رابطًا جديدًا ممّن أرسل إليك هذا الرابط. لم تتغيّر كلمة مرورك.
dead-sign-in = الانتقال إلى تسجيل الدخول

## Edit my data: Profile

profile-title = الملف الشخصي
profile-lead = من أنت في هذه البوابة.
profile-name = اسمك
profile-account = اسم الحساب
profile-language = اللغة
profile-email = البريد الإلكتروني
profile-email-hint = يمكنك تسجيل الدخول به أيضًا.
profile-do = حفظ
protect-title = حماية حسابك
protect-text = تكفي اليوم كلمة مرورك وحدها لفتح حسابك. مع العامل الثاني يبقى حسابك لك وحدك حتى إذا عرف أحدهم كلمة مرورك.
protect-do = إعداد عامل ثانٍ

## Edit my data: Login

login-title = تسجيل الدخول
login-lead = مع العامل الثاني يبقى حسابك لك وحدك حتى إذا عرف أحدهم كلمة مرورك. سنطلبه ابتداءً من تسجيل دخولك التالي.
login-methods = العامل الثاني
login-first-title = أي طريقة تختار
login-first-text = تطبيق المصادقة أسهل بداية: يُنشئ رمزًا من 6 أرقام على هاتفك، ويعمل بلا شبكة، ويستغرق إعداده دقيقة.
login-first-key = هاتفك أو جهاز الكمبيوتر أو مفتاح أمان: المسه، أو استخدم بصمة الإصبع أو الوجه أو رقم PIN. يستغرق الإعداد دقيقة.
login-first-both = هذا الجهاز أو مفتاح الأمان هو الأقوى: لا يمكن لأحد أن يحصل عليه منك بالخداع. ويعمل تطبيق المصادقة على هاتفك في كل مكان آخر. يستغرق إعداد أي منهما دقيقة، ويمكنك استخدام الاثنين معًا.
login-none = لا يمكن إضافة أي طريقة في هذه البوابة حاليًا. اسأل المشرف.
login-app-off = رموز من 6 أرقام من تطبيق على هاتفك
login-key-off = بصمة الإصبع أو الوجه أو رقم PIN على جهاز، أو مفتاح توصّله
login-key-add = مفتاح أمان
login-key-count = { $count ->
    [zero] لا مفاتيح
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { $count } مفاتيح
    [many] { $count } مفتاحًا
   *[other] { $count } مفتاح
}
login-key-passkey = مفتاح مرور
login-key-synced = مفتاح مرور متزامن
login-app-count = { $count ->
    [zero] لا تطبيقات
    [one] تطبيق واحد
    [two] تطبيقان
    [few] { $count } تطبيقات
    [many] { $count } تطبيقًا
   *[other] { $count } تطبيق
}
login-method-hidden = غير متوفّر في هذه البوابة حاليًا
login-state-on = مفعّل
login-state-off = غير مفعّل
login-method-since = تم التفعيل: { $when }
login-method-used = آخر استخدام: { $when }
login-method-unused = لم يُستخدم بعد
login-add = إعداد
login-add-another = إضافة المزيد
login-full = لا يمكن أن يكون للحساب أكثر من ذلك.
login-rename = إعادة التسمية
login-rename-named = إعادة التسمية: «{ $name }»
login-replace = استبدال
login-replace-named = استبدال «{ $name }»
login-remove = إزالة
login-remove-named = إزالة «{ $name }»
login-required = العامل الثاني إلزامي هنا: لا يمكن إزالة آخر طريقة.
login-password = كلمة المرور
login-password-set = تم تعيينها: { $when }
login-password-none = ليس لهذا الحساب كلمة مرور
login-password-change = تغيير

## Edit my data: Browsers

browsers-title = المتصفحات
browsers-lead = الأماكن التي سجّلت الدخول فيها. أنهِ جلسة ما لا تعرفه، ثم غيّر كلمة مرورك.
browsers-this = هذا المتصفح
browsers-unknown = متصفح غير معروف
browsers-named = متصفح { $browser } على { $system }
browsers-address = العنوان
browsers-first = أول وصول
browsers-last = آخر وصول
browsers-until = التذكّر حتى
browsers-ends = تسجيل الخروج
browsers-ends-when = { $when } إذا لم يُستخدم
browsers-end = إنهاء الجلسة
browsers-end-named = إنهاء الجلسة: { $name }
browsers-end-others = إنهاء جلسات كل المتصفحات الأخرى
browsers-only = لم تسجّل الدخول في أي مكان آخر.

## Edit my data: Activity

activity-title = النشاط
activity-lead = آخر أحداث حسابك، { $most } على الأكثر. هل ترى شيئًا لا تعرفه؟ غيّر كلمة مرورك وأنهِ جلسات المتصفحات التي لا تعرفها.
activity-none = لا شيء بعد.
activity-by = بواسطة { $name }
event-sign-in = تم تسجيل الدخول
event-sign-in-failed = تعذّر تسجيل الدخول: كلمة المرور خاطئة
event-password = تم تغيير كلمة المرور
event-password-link = تم إنشاء رابط لكلمة مرور جديدة
event-code = تم قبول العامل الثاني
event-code-failed = لم يُقبل العامل الثاني
event-code-again = استُخدم الرمز مرة ثانية، ولم يُقبل
event-method-disabled = محاولات فاشلة كثيرة على التوالي: تم إيقاف الطريقة
event-clone = مفتاح أمان بعدّاد قديم: قد تكون هناك نسخة منه
event-enrol-begin = بدأت إضافة عامل ثانٍ
event-enrol-finish = تمت إضافة عامل ثانٍ
event-enrol-cancel = أُلغيت إضافة عامل ثانٍ
event-method-removed = تمت إزالة عامل ثانٍ
event-method-replaced = تم استبدال عامل ثانٍ
event-method-renamed = تمت إعادة تسمية عامل ثانٍ
event-recovery-used = تم استخدام رمز استرداد
event-recovery-made = تم إنشاء رموز الاسترداد
event-sheet-tested = تم اختبار ورقة الاسترداد
event-proof = تم تأكيد تغيير
event-proof-failed = تعذّر تأكيد تغيير
event-remembered = تم تذكّر المتصفح
event-browser-ended = تم تسجيل الخروج من المتصفح
event-account-created = تم إنشاء الحساب
event-account-updated = تم تغيير الملف الشخصي
event-email = تم تغيير عنوان البريد الإلكتروني
event-account-disabled = تم تعطيل الحساب
event-account-enabled = تم تنشيط الحساب
event-clock = أُعيدت ساعة البوابة إلى الوراء
event-seal = سرّ محفوظ للحساب تالف
event-other = حدث لا يعرفه هذا الإصدار من البوابة

## Edit my data: Stored data

data-title = البيانات المحفوظة
data-lead = كل ما تحتفظ به هذه البوابة عنك.
data-all = بياناتك
data-secrets = لا تتضمن كلمات المرور وأسرار تطبيقات المصادقة ورموز الاسترداد: لا تعرضها البوابة لأحد، ولا حتى لك.
data-download = تنزيل بتنسيق JSON
data-show = عرضها هنا
data-json = بياناتك بتنسيق JSON
data-deactivate = تعطيل حسابي
data-deactivate-text = يتم تسجيل خروجك من كل مكان، ولا يمكن لأحد تسجيل الدخول إلى الحساب بعد ذلك.
deactivate-title = هل تريد تعطيل حسابك؟
deactivate-text = يتم تسجيل خروجك من كل المتصفحات، ولا يمكن لأحد تسجيل الدخول إلى الحساب بعد ذلك. لا يُحذف شيء.
deactivate-back = لا يمكن لغير المشرف تنشيطه من جديد.
deactivate-keep = الاحتفاظ به

## Users and Groups

people = المستخدمون والمجموعات
panel-groups = المجموعات
people-edit = تعديل
people-delete = حذف
people-means = ما يعنيه ذلك
people-reason = السبب
people-reason-hint = لسجل التدقيق: مثلًا كيف تأكدت من هوية الشخص

users-title = المستخدمون
users-new = مستخدم جديد
users-import = استيراد
users-file = تنزيل بتنسيق CSV
users-search = البحث عن مستخدمين
users-search-hint = الاسم أو البريد الإلكتروني
users-search-do = بحث
users-group = المجموعة
users-every-group = كل المجموعات
users-show = عرض
show-all = الكل
show-none = بلا عامل ثانٍ
show-one = طريقة واحدة
show-several = طريقتان أو أكثر
show-never = لم يسجّل الدخول قط
users-name = الاسم
users-account = اسم الحساب
users-factor = العامل الثاني
users-last = آخر تسجيل دخول
users-never = لم يحدث بعد
users-select = تحديد
users-select-named = تحديد { $name }
users-select-all = تحديد كل من في هذه الصفحة
users-select-none = إلغاء التحديد
users-cut = النتائج المطابقة أكثر من المعروضة. اكتب جزءًا أكبر من الاسم.
users-none = لم يُعثر على أحد
users-none-text = اكتب بداية اسم أو عنوان، أو ابحث بين الجميع.
users-all = عرض كل المستخدمين
users-pages = الصفحات
users-first = الصفحة الأولى
users-next = الصفحة التالية
protection-none = لا يوجد
protection-email = البريد الإلكتروني فقط
protection-one = طريقة واحدة
protection-several = طريقتان أو أكثر
user-disabled = معطّل

bulk-what = الإجراء المطلوب
bulk-group = أي مجموعة
bulk-do = تطبيق على المحدّدين
bulk-selected = المحدّدون:
bulk-disable = تعطيل الحسابات
bulk-enable = تنشيط الحسابات
bulk-end-browsers = إنهاء جلسات المتصفحات
bulk-send-link = إرسال روابط كلمات المرور
bulk-add = إضافة إلى مجموعة
bulk-remove = إزالة من مجموعة

user-new-title = مستخدم جديد
user-new-lead = صاحب الحساب وحده يختار كلمة المرور، ولا يراها أحد غيره أبدًا.
user-new-do = إنشاء الحساب
user-edit-title = تعديل { $name }
user-name-hint = حروف وأرقام و . _ -؛ لتسجيل الدخول
user-display-name-hint = كما يراه الآخرون
user-email-hint = يصلح لتسجيل الدخول أيضًا. تُرسل إليه الرسائل بعد تأكيده.
user-email-used = تُرسل رموز إلى هذا العنوان، لذلك يبقى كما هو. أزِل رموز البريد الإلكتروني أولًا.
user-language-any = حسب لغة المتصفح
user-invite-label = إرسال دعوة
user-invite-hint = بالبريد الإلكتروني، مع رابط لاختيار كلمة المرور.
user-no-mail = لا يمكن للبوابة إرسال البريد. يُنشئ من يشغّلها رابطًا لكلمة المرور الأولى من سطر الأوامر: postern account reset-password.

user-no-method = لا يوجد عامل ثانٍ: تكفي كلمة المرور وحدها لفتح هذا الحساب.
user-method-unknown = طريقة من إصدار أحدث
user-method-locked = مقفلة
user-method-left = { $count ->
    [0] لم يبقَ أي رمز
    [zero] لم يبقَ أي رمز
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $count } رموز
    [many] بقي { $count } رمزًا
   *[other] بقي { $count } رمز
}
user-method-until = تنتهي الصلاحية: { $when }
user-method-since = تمت الإضافة: { $when }
user-remove-all = إزالة الكل
user-to-enrol = سيُطلب إعداد عامل ثانٍ عند تسجيل الدخول التالي.
user-secrets = لا يمكن لأحد رؤية ما هو سرّي في العامل الثاني أو تغييره: لا رمز ولا مفتاح. المساعدة تكون بإزالته، أو بتصريح لتسجيل دخول واحد.
user-account = الحساب
user-created = تاريخ الإنشاء
user-email-none = لا يوجد
user-email-confirmed = مؤكَّد
user-email-unconfirmed = غير مؤكَّد
user-password = تم تعيينها
user-password-none = لم تُختر بعد
user-link = إرسال رابط كلمة المرور
user-invite = إرسال دعوة
user-disable = تعطيل
user-enable = تنشيط
user-no-group = ليس في أي مجموعة.
user-no-browser = لم يسجّل الدخول في أي مكان.
user-end-all = إنهاء كل الجلسات
user-events = أحدث الأحداث

remove-methods-title = إزالة العامل الثاني للمستخدم { $name }
remove-methods-which = ما تريد إزالته
remove-methods-all = الكل
remove-methods-ends = تنتهي فورًا جلسات المتصفحات وعمليات تسجيل الدخول الجارية.
people-told = يُبلَّغ صاحب الحساب بالبريد الإلكتروني، مع ذكر اسمك، إذا كان البريد يصل إليه.
remove-methods-next = سيُطلب إعداد عامل ثانٍ جديد عند تسجيل الدخول التالي.

pass-title = تصريح لمرة واحدة للمستخدم { $name }
pass-lead = يحل محل العامل الثاني في تسجيل دخول واحد: لمن نسي هاتفه في المنزل. لا يُزال شيء.
pass-minutes = مدة صلاحيته
count-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
count-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
pass-means-once = يعمل لتسجيل دخول واحد. لن تتذكّر البوابة ذلك المتصفح، ولا يصلح التصريح لإثبات الهوية عند إجراء تغييرات.
pass-means-password = تُطلب كلمة المرور كالمعتاد.
pass-do = إنشاء التصريح
pass-shown-title = تصريح للمستخدم { $name }
pass-once = لا يظهر إلا الآن وليس محفوظًا في أي مكان. لم يعد أي تصريح سابق صالحًا.
pass-until = موعد انتهاء صلاحيته: { $when }.
pass-tell = أبلِغ صاحبه به هاتفيًا إذا كنت تعرف صوته. لا ترسله بالبريد الإلكتروني.
pass-done = تم
pass-hint = 16 حرفًا ورقمًا، كما أُبلغت بها
method-pass = تصريح لمرة واحدة
second-factor-pass = أدخِل التصريح لمرة واحدة الذي أعطاك إياه المشرف
code-no-pass = يتكوّن التصريح لمرة واحدة من 16 حرفًا ورقمًا. اكتبه كما أُبلغت به.
code-unknown-pass = هذا التصريح غير مطابق، أو سبق استخدامه، أو انتهت صلاحيته. اطلب تصريحًا جديدًا.

user-delete-title = هل تريد حذف { $name }؟
user-delete-lost = يُحذف الحساب وعامله الثاني ومتصفحاته وعضوياته نهائيًا. أما ما يذكره عنه سجل التدقيق فيبقى ما بقي السجل.
user-delete-rather = لمنع شخص من الدخول لفترة، عطّل الحساب بدلًا من حذفه.
user-delete-typed = اكتب { $name } لحذف الحساب
user-delete-do = حذف الحساب
problem-other-name = هذا ليس اسم الحساب.

import-title = استيراد المستخدمين
import-lead = يُقرأ الملف ويُفحص أولًا. لا يُنشأ شيء قبل أن ترى ما سيُنشأ.
import-file = الملف
import-file-hint = قيم مفصولة بفواصل (.csv) بترميز UTF-8
import-do = فحص الملف
import-busy = جارٍ القراءة…
import-format = شكل الملف
import-columns = يحدّد السطر الأول أسماء الأعمدة، بأي ترتيب. يمكن الاستغناء عن الأعمدة الثلاثة الأخيرة من هذه القائمة.
import-example = مثال
import-name = اسم الحساب، لتسجيل الدخول
import-display-name = الاسم الذي يراه الآخرون
import-email = يمكن تركه فارغًا؛ لكن الدعوة تحتاج إليه
import-language = { $tags }؛ يُترك فارغًا لاستخدام لغة المتصفح
import-groups = أسماء المجموعات، تفصل بينها فاصلة منقوطة (;)؛ يمكن تركه فارغًا
import-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
import-kept = لم يتغيّر أي شيء. صحّح الملف واختره من جديد.
import-line = السطر
import-problem = المشكلة
line-unreadable = ابتداءً من هنا لم يعد هذا ملف CSV بترميز UTF-8.
line-unknown-column = لا يوجد عمود باسم «{ $name }».
line-missing-column = العمود «{ $name }» غير موجود.
line-too-many = الحد الأقصى لعدد أسطر الملف هو { $most }.
line-repeated = قيمة { $column } مطابقة لما في السطر { $line }.
line-no-group = لا توجد مجموعة باسم «{ $name }».
line-group-not-yours = لا يُسمح لك بإضافة أحد إلى المجموعة «{ $name }».
line-no-language = البوابة غير متوفّرة باللغة «{ $name }».
line-no-address = تحتاج الدعوة إلى عنوان بريد إلكتروني.

job-group = المجموعة: { $name }
job-proposed = { $count ->
    [zero] لن يُنشأ أي حساب
    [one] سيُنشأ حساب واحد
    [two] سيُنشأ حسابان
    [few] ستُنشأ { $count } حسابات
    [many] سيُنشأ { $count } حسابًا
   *[other] سيُنشأ { $count } حساب
}
job-invited = تُرسل إلى كل واحد دعوة بالبريد الإلكتروني، مع رابط لاختيار كلمة المرور.
job-not-invited = لن تُرسل أي رسائل.
job-start = إنشاء الحسابات
job-other-file = اختيار ملف آخر
job-progress = { $done } من { $total }
job-leave = يمكنك مغادرة هذه الصفحة: سيستمر العمل.
job-refresh = تحديث
job-all-done = { $count ->
    [0] لم يكن هناك ما يُنفَّذ.
    [zero] لم يكن هناك ما يُنفَّذ.
    [one] اكتمل الحساب الوحيد.
    [two] اكتمل الحسابان.
    [few] اكتملت الحسابات كلها ({ $count }).
    [many] اكتملت الحسابات كلها ({ $count }).
   *[other] اكتملت الحسابات كلها ({ $count }).
}
job-some-done = المكتمل: { $done }، غير المكتمل: { $failed }.
job-back = العودة إلى المستخدمين
job-number = الرقم
job-rows = نتيجة كل حساب
job-first-rows = أول الحسابات
job-outcome = النتيجة
job-done = اكتمل
job-gone = لم يعد موجودًا
job-failed = تعذّر على البوابة ذلك؛ السبب في سجلها
job-waiting = في الانتظار

groups-new = مجموعة جديدة
groups-lead = ما يُسمح به للأعضاء، والعامل الثاني المطلوب منهم.
groups-none = لا توجد مجموعات بعد
groups-none-text = تتيح المجموعة لأعضائها أكثر، أو تطلب منهم أكثر.
groups-permissions = الأذونات
groups-members = الأعضاء
permission-users = إدارة المستخدمين
permission-groups = إدارة المجموعات
permission-settings = إدارة الإعدادات
permission-audit = قراءة سجل التدقيق
permission-none = لا أذونات
permission-users-what = إنشاء الحسابات وتعطيلها وحذفها ومساعدة أصحابها
permission-groups-what = إنشاء المجموعات وتحديد أعضائها
permission-settings-what = تغيير إعدادات البوابة
permission-audit-what = معرفة ما حدث ولمن
rule-optional = اختياري
rule-required = إلزامي
rule-required-from = إلزامي اعتبارًا من { $day }
rule-required-since = إلزامي منذ { $day }
rule-methods-all = كل طريقة توفّرها البوابة
rule-methods = فقط: { $names }

group-new-title = مجموعة جديدة
group-new-do = إنشاء المجموعة
group-edit-title = تعديل { $name }
group-may = ما يُسمح به للأعضاء
group-not-own = ليس لديك هذا الإذن، لذلك لا يمكنك منحه أو سحبه.
group-name-taken = هناك مجموعة أخرى بهذا الاسم.
group-no-members = لا أحد في هذه المجموعة.
group-all-members = عرضهم بين المستخدمين
group-cut = { $count ->
    [zero] لا يظهر أي عضو.
    [one] يظهر العضو الأول فقط.
    [two] يظهر أول عضوين فقط.
    [few] يظهر أول { $count } أعضاء فقط.
    [many] يظهر أول { $count } عضوًا فقط.
   *[other] يظهر أول { $count } عضو فقط.
}
group-add = إضافة عضو
group-add-hint = اسم الحساب أو البريد الإلكتروني
group-add-do = إضافة
group-remove-named = إزالة { $name } من المجموعة
group-delete-title = هل تريد حذف { $name }؟
group-delete-members = { $count ->
    [0] لا أحد في هذه المجموعة.
    [zero] لا أحد في هذه المجموعة.
    [one] يبقى حساب عضوها الوحيد.
    [two] يبقى حسابا عضويها.
    [few] تبقى حسابات أعضائها، وعددهم { $count }.
    [many] تبقى حسابات أعضائها، وعددهم { $count }.
   *[other] تبقى حسابات أعضائها، وعددهم { $count }.
}
group-delete-lost = يفقد الأعضاء ما تتيحه لهم المجموعة، ولا يُطلب منهم بعد ذلك ما تطلبه.
group-delete-do = حذف المجموعة

policy-title = العامل الثاني في { $name }
policy-lead = اطّلع أولًا على ما يعنيه ذلك، ثم احفظ.
policy-optional = يمكن للأعضاء إضافة عامل ثانٍ. ومن أضافه يُطلب منه.
policy-from-day = إلزامي اعتبارًا من يوم محدّد
policy-required-from = حتى ذلك اليوم يُذكَّر الأعضاء في كل صفحة.
policy-required = من ليس لديه عامل ثانٍ يُطلب منه إعداده عند تسجيل الدخول التالي، قبل أي شيء آخر.
policy-day = اعتبارًا من
policy-day-aside = يبدأ اليوم حسب توقيت UTC
policy-restrict = بعض الطرق فقط
policy-restrict-hint = وإلا يمكن للأعضاء استخدام كل طريقة توفّرها البوابة.
policy-methods = الطرق التي يُسمح للأعضاء باستخدامها
policy-preview = عرض ما يعنيه ذلك
policy-meaning = ما يعنيه ذلك حاليًا
policy-nobody = ليس في هذه المجموعة أعضاء يُسمح لهم بتسجيل الدخول.
policy-fine = { $count ->
    [zero] لا يوجد عضو لديه كل المطلوب.
    [one] عضو واحد لديه كل المطلوب.
    [two] عضوان لديهما كل المطلوب.
    [few] { $count } أعضاء لديهم كل المطلوب.
    [many] { $count } عضوًا لديهم كل المطلوب.
   *[other] { $count } عضو لديهم كل المطلوب.
}
policy-grace = { $count ->
    [zero] لا يوجد عضو يُذكَّر حتى ذلك اليوم.
    [one] عضو واحد يُذكَّر حتى ذلك اليوم، ثم يُطلب منه إعداد عامل ثانٍ.
    [two] عضوان يُذكَّران حتى ذلك اليوم، ثم يُطلب منهما إعداد عامل ثانٍ.
    [few] { $count } أعضاء يُذكَّرون حتى ذلك اليوم، ثم يُطلب منهم إعداد عامل ثانٍ.
    [many] { $count } عضوًا يُذكَّرون حتى ذلك اليوم، ثم يُطلب منهم إعداد عامل ثانٍ.
   *[other] { $count } عضو يُذكَّرون حتى ذلك اليوم، ثم يُطلب منهم إعداد عامل ثانٍ.
}
policy-stopped = { $count ->
    [zero] لا يوجد عضو يُطلب منه إعداد عامل ثانٍ عند تسجيل الدخول التالي.
    [one] عضو واحد يُطلب منه إعداد عامل ثانٍ عند تسجيل الدخول التالي.
    [two] عضوان يُطلب منهما إعداد عامل ثانٍ عند تسجيل الدخول التالي.
    [few] { $count } أعضاء يُطلب منهم إعداد عامل ثانٍ عند تسجيل الدخول التالي.
    [many] { $count } عضوًا يُطلب منهم إعداد عامل ثانٍ عند تسجيل الدخول التالي.
   *[other] { $count } عضو يُطلب منهم إعداد عامل ثانٍ عند تسجيل الدخول التالي.
}
policy-no-address = { $count ->
    [zero] لا يوجد عضو يتعذّر عليه استيفاء المطلوب بسبب البريد الإلكتروني.
    [one] عضو واحد لا يمكنه استيفاء المطلوب ولن يتمكن من الدخول: لم تبقَ سوى رموز البريد الإلكتروني، ولا يصل أي بريد إلى حسابه.
    [two] عضوان لا يمكنهما استيفاء المطلوب ولن يتمكنا من الدخول: لم تبقَ سوى رموز البريد الإلكتروني، ولا يصل أي بريد إلى حسابيهما.
    [few] { $count } أعضاء لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لم تبقَ سوى رموز البريد الإلكتروني، ولا يصل أي بريد إلى حساباتهم.
    [many] { $count } عضوًا لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لم تبقَ سوى رموز البريد الإلكتروني، ولا يصل أي بريد إلى حساباتهم.
   *[other] { $count } عضو لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لم تبقَ سوى رموز البريد الإلكتروني، ولا يصل أي بريد إلى حساباتهم.
}
policy-no-method = { $count ->
    [zero] لا يوجد عضو يتعذّر عليه استيفاء المطلوب بسبب الطرق المسموح بها.
    [one] عضو واحد لا يمكنه استيفاء المطلوب ولن يتمكن من الدخول: لا يمكن استخدام أي من الطرق المسموح بها هنا.
    [two] عضوان لا يمكنهما استيفاء المطلوب ولن يتمكنا من الدخول: لا يمكن استخدام أي من الطرق المسموح بها هنا.
    [few] { $count } أعضاء لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لا يمكن استخدام أي من الطرق المسموح بها هنا.
    [many] { $count } عضوًا لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لا يمكن استخدام أي من الطرق المسموح بها هنا.
   *[other] { $count } عضو لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لا يمكن استخدام أي من الطرق المسموح بها هنا.
}
policy-only-others = { $count ->
    [zero] لا يوجد عضو ليس لديه سوى طرق غير مسموح بها.
    [one] عضو واحد لا يمكنه استيفاء المطلوب ولن يتمكن من الدخول: لديه عامل ثانٍ، لكنه غير مسموح به.
    [two] عضوان لا يمكنهما استيفاء المطلوب ولن يتمكنا من الدخول: لديهما عامل ثانٍ، لكنه غير مسموح به.
    [few] { $count } أعضاء لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لديهم عامل ثانٍ، لكنه غير مسموح به.
    [many] { $count } عضوًا لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لديهم عامل ثانٍ، لكنه غير مسموح به.
   *[other] { $count } عضو لا يمكنهم استيفاء المطلوب ولن يتمكنوا من الدخول: لديهم عامل ثانٍ، لكنه غير مسموح به.
}
policy-more = و{ $count } غيرهم
policy-cut = فُحص أول { $count } من الأعضاء فقط، لا كلهم.
policy-save-text = يسري ذلك ابتداءً من تسجيل الدخول التالي.

audit-title = سجل التدقيق
audit-lead = { $count ->
    [zero] ما حدث ولمن، ومن فعله. لا يُحتفظ بالأحداث.
    [one] ما حدث ولمن، ومن فعله. يُحتفظ بالأحداث لمدة يوم واحد.
    [two] ما حدث ولمن، ومن فعله. يُحتفظ بالأحداث لمدة يومين.
    [few] ما حدث ولمن، ومن فعله. يُحتفظ بالأحداث لمدة { $count } أيام.
    [many] ما حدث ولمن، ومن فعله. يُحتفظ بالأحداث لمدة { $count } يومًا.
   *[other] ما حدث ولمن، ومن فعله. يُحتفظ بالأحداث لمدة { $count } يوم.
}
audit-json = تنزيل كأسطر JSON
audit-by = بواسطة
audit-what = الحدث
audit-since = من يوم
audit-until = إلى يوم
audit-every-kind = كل الأحداث
audit-do = عرض
audit-all = عرض الكل
audit-none = لم يُعثر على شيء
audit-none-text = لا يوجد حدث يطابق ما طلبته.
audit-when = الوقت
audit-where = المصدر
audit-command-line = سطر الأوامر
audit-warning = تحذير
audit-alarm = إنذار
audit-visitor = زائر
audit-note = السبب: { $note }
audit-older = الأقدم
audit-newest = الأحدث

event-pass-made = تم إنشاء تصريح لمرة واحدة
event-pass-used = تم استخدام تصريح لمرة واحدة
event-account-deleted = تم حذف الحساب
event-group-created = تم إنشاء المجموعة
event-group-updated = تم تغيير المجموعة
event-group-deleted = تم حذف المجموعة
event-member-added = تمت الإضافة إلى مجموعة
event-member-removed = تمت الإزالة من مجموعة
event-policy = تم تغيير ما تطلبه مجموعة
event-exported = تم تنزيل حسابات أو أحداث
event-job = بدأ العمل على حسابات متعددة

refusal-yourself = هذا حسابك أنت. يمكنك تغييره من صفحة تعديل بياناتي.
refusal-upward = يتعلّق الأمر بإذن ليس لديك، لذلك يمكنك الاطّلاع دون تغيير شيء.
refusal-last-holder = لن يبقى أحد يدير المجموعات.
refusal-stops-yourself = لن تتمكن أنت نفسك من تسجيل الدخول بعد ذلك.
refusal-not-reached = لا يصل أي بريد إلى هذا الحساب: البوابة لا ترسل البريد، أو العنوان غير مؤكَّد، أو أُرسلت رسالة قبل لحظات.
refusal-no-method = ليس لهذا الحساب عامل ثانٍ.
refusal-not-allowed = ليس لديك إذن بهذا.

notice-user-created = تم إنشاء حساب { $name }.
notice-user-invited = تم إنشاء حساب { $name }، والدعوة في الطريق.
notice-methods-removed = { $count ->
    [0] لم يبقَ ما يُزال من حساب { $name }.
    [zero] لم يبقَ ما يُزال من حساب { $name }.
    [one] تمت إزالة طريقة واحدة للعامل الثاني من حساب { $name }.
    [two] تمت إزالة طريقتين للعامل الثاني من حساب { $name }.
    [few] تمت إزالة { $count } طرق للعامل الثاني من حساب { $name }.
    [many] تمت إزالة { $count } طريقة للعامل الثاني من حساب { $name }.
   *[other] تمت إزالة { $count } طريقة للعامل الثاني من حساب { $name }.
}
notice-browsers-ended = { $count ->
    [0] لم يكن الحساب { $name } مسجّل الدخول في أي مكان.
    [zero] لم يكن الحساب { $name } مسجّل الدخول في أي مكان.
    [one] تم إنهاء جلسة الحساب { $name } في متصفح واحد وتسجيل الخروج منه.
    [two] تم إنهاء جلسات الحساب { $name } في متصفحين وتسجيل الخروج منهما.
    [few] تم إنهاء جلسات الحساب { $name } في { $count } متصفحات وتسجيل الخروج منها.
    [many] تم إنهاء جلسات الحساب { $name } في { $count } متصفحًا وتسجيل الخروج منها.
   *[other] تم إنهاء جلسات الحساب { $name } في { $count } متصفح وتسجيل الخروج منها.
}
notice-user-disabled = تم تسجيل خروج { $name } من كل مكان، ولن يمكن تسجيل الدخول بهذا الحساب بعد الآن.
notice-user-enabled = يمكن الآن تسجيل الدخول من جديد بحساب { $name }.
notice-user-deleted = تم حذف الحساب { $name }.
notice-user-link = الرابط في الطريق إلى { $name }.
notice-group-saved = تم حفظ المجموعة «{ $name }».
notice-group-deleted = تم حذف المجموعة «{ $name }».
notice-member-added = تمت إضافة { $name } إلى المجموعة.
notice-member-removed = تمت إزالة { $name } من المجموعة.
notice-policy-set = تطلب المجموعة «{ $name }» هذا من الآن فصاعدًا.
notice-nobody-selected = لم يُحدَّد أحد، لذلك لم يتغيّر أي شيء.

problem-no-such-account = لا يوجد حساب بهذا الاسم أو العنوان.
problem-not-a-day = اختر يومًا.
problem-day-over = انقضى هذا اليوم. اختر يومًا لاحقًا.
problem-choose-one = اختر واحدًا على الأقل.

wanted-user-create = لإنشاء حساب { $name }، أثبِت هويتك.
wanted-user-edit = لتغيير حساب { $name }، أثبِت هويتك.
wanted-user-methods = لإزالة عامل ثانٍ من حساب { $name }، أثبِت هويتك.
wanted-user-pass = لإنشاء تصريح لمرة واحدة للمستخدم { $name }، أثبِت هويتك.
wanted-user-browsers = لإنهاء جلسات متصفحات { $name }، أثبِت هويتك.
wanted-user-disable = لتعطيل حساب { $name }، أثبِت هويتك.
wanted-user-enable = لتنشيط حساب { $name }، أثبِت هويتك.
wanted-user-delete = لحذف حساب { $name }، أثبِت هويتك.
wanted-user-link = لإرسال رابط كلمة المرور إلى { $name }، أثبِت هويتك.
wanted-bulk = { $count ->
    [zero] لتغيير { $count } حساب، أثبِت هويتك.
    [one] لتغيير حساب واحد، أثبِت هويتك.
    [two] لتغيير حسابين دفعة واحدة، أثبِت هويتك.
    [few] لتغيير { $count } حسابات دفعة واحدة، أثبِت هويتك.
    [many] لتغيير { $count } حسابًا دفعة واحدة، أثبِت هويتك.
   *[other] لتغيير { $count } حساب دفعة واحدة، أثبِت هويتك.
}
wanted-import = لإنشاء الحسابات الواردة في الملف، أثبِت هويتك.
wanted-group-save = لحفظ المجموعة «{ $name }»، أثبِت هويتك.
wanted-group-delete = لحذف المجموعة «{ $name }»، أثبِت هويتك.
wanted-member-add = لإضافة { $name } إلى مجموعة، أثبِت هويتك.
wanted-member-remove = لإزالة { $name } من مجموعة، أثبِت هويتك.
wanted-policy = لتغيير ما تطلبه المجموعة «{ $name }»، أثبِت هويتك.

enrol-removed-lead = أزال أحد المشرفين عاملك الثاني. أعِدّ عاملًا جديدًا الآن، فالأمر يستغرق دقيقة؛ وبعدها يكتمل تسجيل دخولك.
enrol-skip = ليس الآن
grace = اعتبارًا من { $day } يلزمك عامل ثانٍ هنا: { $left }
grace-days = { $count ->
    [zero] لم يبقَ أي يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $count } أيام.
    [many] بقي { $count } يومًا.
   *[other] بقي { $count } يوم.
}
grace-last-day = اليوم هو آخر يوم.
grace-do = إعداده الآن

mail-pass-title = تم إنشاء تصريح لمرة واحدة لحسابك
mail-pass = يحل محل عاملك الثاني في تسجيل دخول واحد. تلزم كلمة مرورك أيضًا. موعد انتهاء صلاحيته: { $when }.
mail-pass-used-title = تم استخدام تصريح لمرة واحدة
mail-pass-used = سجّل أحدهم الدخول بكلمة مرورك وبالتصريح لمرة واحدة الذي أنشأه المشرف. لن يعمل هذا التصريح مرة أخرى.

## Something went wrong

error-400-title = تعذّرت قراءة هذا الطلب
error-400-text = كان جزء منه ناقصًا أو تالفًا. لم يتغيّر أي شيء.
error-400-do = ارجع إلى الصفحة السابقة وأعد تحميلها وحاول مرة أخرى.
error-403-title = هذا غير مسموح به
error-403-text = ليس لديك حق الوصول، أو لم تُفتح الصفحة على عنوان البوابة الأصلي. لم يتغيّر أي شيء.
error-403-do = افتح البوابة على العنوان { $address } وحاول مرة أخرى من هناك. إذا كنت بحاجة إلى الوصول، فاسأل المشرف.
error-404-title = هذه الصفحة غير موجودة
error-404-text = ربما في العنوان خطأ إملائي، أو لم تعد الصفحة موجودة.
error-404-do = تحقّق من العنوان، أو ابدأ من الصفحة الرئيسية.
error-429-title = طلبات كثيرة جدًا
error-429-text = وردت طلبات كثيرة في وقت قصير. لم يتغيّر أي شيء.
error-429-do = انتظر دقيقة، ثم حاول مرة أخرى.
error-500-title = حدث خطأ من جانبنا
error-500-text = ربما لم يُحفظ آخر ما فعلته. أما ما قبله فبقي كما كان.
error-500-do = حاول مرة أخرى. وإذا تكرر ذلك، فأعطِ المشرف الرقم المرجعي.
error-503-title = البوابة مشغولة
error-503-text = لا يمكنها الرد الآن. لم يتغيّر أي شيء.
error-503-do = حاول مرة أخرى بعد قليل.
error-reference = الرقم المرجعي
error-home = إلى الصفحة الرئيسية

## Notices

notice-sign-in-failed = لا يطابق الاسم وكلمة المرور أي حساب. تحقّق من كليهما وحاول مرة أخرى.
notice-sign-in-blocked = محاولات كثيرة جدًا. لم يُتحقَّق من هذه المحاولة. أقرب موعد للمحاولة التالية: { $when }.
notice-sign-in-expired = لم تعد عملية تسجيل الدخول هذه صالحة: استغرقت أكثر من 10 دقائق، أو اكتملت في علامة تبويب أخرى. سجّل الدخول مرة أخرى.
notice-sign-in-ended = لم تتطابق رموز كثيرة، لذلك أُنهيت عملية تسجيل الدخول هذه. سجّل الدخول مرة أخرى.
notice-signed-out = تم تسجيل خروجك.
notice-browser-ended = تم تسجيل الخروج في هذا المتصفح. سجّل الدخول مرة أخرى.
notice-method-blocked = لم تتطابق رموز كثيرة. أقرب موعد للمحاولة التالية: { $when }.
notice-renamed = أصبح الاسم «{ $name }».
notice-app-removed = تمت إزالة «{ $name }». احذف الإدخال من التطبيق أيضًا.
notice-key-removed = تمت إزالة «{ $name }» ولم يعد مقبولًا.
notice-key-added = تمت إضافة «{ $name }». سنطلبه ابتداءً من تسجيل دخولك التالي.
notice-key-yours = هذا المفتاح من مفاتيحك بالفعل: «{ $name }». لم يتغيّر أي شيء.
notice-key-taken = هذا المفتاح مستخدَم بالفعل في هذه البوابة. استخدم مفتاحًا آخر.
notice-too-many-keys = الحد الأقصى لكل حساب هو { $most ->
    [zero] { $most } مفتاح أمان
    [one] مفتاح أمان واحد
    [two] مفتاحا أمان
    [few] { $most } مفاتيح أمان
    [many] { $most } مفتاح أمان
   *[other] { $most } مفتاح أمان
}. أزِل مفتاحًا لا تستخدمه.
notice-passkey-unknown = لا تعرف هذه البوابة مفتاح المرور هذا، أو لا يُسمح بتسجيل الدخول به هنا. استخدم اسمك وكلمة مرورك، واحذفه من جهازك أو من مدير كلمات المرور إذا كنت قد أزلته هنا.
notice-enrolment-stale = الرمز الذي ظهر سابقًا لم يعد صالحًا. امسح الرمز الظاهر الآن أو اكتبه.
notice-too-many-apps = الحد الأقصى لكل حساب هو { $most ->
    [zero] { $most } تطبيق مصادقة
    [one] تطبيق مصادقة واحد
    [two] تطبيقا مصادقة
    [few] { $most } تطبيقات مصادقة
    [many] { $most } تطبيق مصادقة
   *[other] { $most } تطبيق مصادقة
}. استبدل تطبيقًا أو أزِله.
notice-recovery-used = سجّلت الدخول برمز استرداد، وتم تسجيل خروجك من متصفحاتك الأخرى. { $left ->
    [0] لم يبقَ أي رمز.
    [zero] لم يبقَ أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $left } رموز.
    [many] بقي { $left } رمزًا.
   *[other] بقي { $left } رمز.
} هل فقدت هاتفك؟ استبدل التطبيق من صفحة تعديل بياناتي › تسجيل الدخول.
notice-sheet-works = ورقة الاسترداد تعمل.
notice-proof-impossible = يتطلّب هذا التغيير عاملًا ثانيًا، ولا يمكن استخدام عاملك الثاني حاليًا. اسأل المشرف.
notice-confirmation-over = لم يعد هناك ما يُؤكَّد: تم ذلك في علامة تبويب أخرى، أو مضى عليه أكثر من 10 دقائق. لم يتغيّر أي شيء آخر.
notice-nothing-changed = لم يتغيّر أي شيء.
notice-password-changed = تم تغيير كلمة مرورك، وتم تسجيل خروجك من متصفحاتك الأخرى.
notice-deactivated = تم تعطيل حسابك وتسجيل خروجك.
notice-last-administrator = أنت المشرف الأخير: لن يبقى أحد يمكنه تنشيط حسابك من جديد. عيّن مشرفًا آخر أولًا.
notice-last-method = العامل الثاني إلزامي هنا. أضف طريقة أخرى قبل إزالة هذه الطريقة.
notice-browser-removed = تم إنهاء جلسة المتصفح وتسجيل الخروج منه.
notice-others-removed = { $count ->
    [0] لم يكن هناك متصفح آخر لإنهاء جلسته.
    [zero] لم يكن هناك متصفح آخر لإنهاء جلسته.
    [one] تم إنهاء جلسة متصفح واحد آخر وتسجيل الخروج منه.
    [two] تم إنهاء جلسات متصفحين آخرين وتسجيل الخروج منهما.
    [few] تم إنهاء جلسات { $count } متصفحات أخرى وتسجيل الخروج منها.
    [many] تم إنهاء جلسات { $count } متصفحًا آخر وتسجيل الخروج منها.
   *[other] تم إنهاء جلسات { $count } متصفح آخر وتسجيل الخروج منها.
}
notice-saved = تم الحفظ.
notice-password-set = تم تعيين كلمة مرورك. سجّل الدخول بها.
notice-check-fields = بعض الحقول تحتاج إلى مراجعة.
notice-method-disabled = لم تتطابق رموز كثيرة على التوالي، لذلك لم نعد نطلب هذه الطريقة. اطلب من المشرف إزالتها من حسابك.

code-malformed = يتكوّن الرمز من 6 أرقام. اكتبه كما يظهر في تطبيقك.
code-wrong = هذا الرمز غير مطابق.
code-past = يعود هذا الرمز إلى ما قبل { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} تقريبًا. تحقّق من ساعة هاتفك.
code-used = سبق استخدام هذا الرمز. يظهر الرمز التالي بعد { $seconds } ث.
code-no-recovery = يتكوّن رمز الاسترداد من 16 حرفًا ورقمًا. اكتبه كما هو على ورقتك.
code-unknown-recovery = هذا الرمز غير مطابق، أو سبق استخدامه.
tries-left = { $count ->
    [0] لم تبقَ أي محاولة.
    [zero] لم تبقَ أي محاولة.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $count } محاولات.
    [many] بقيت { $count } محاولة.
   *[other] بقيت { $count } محاولة.
}

## What is wrong with a field

problem-required = املأ هذا الحقل.
problem-too-long = { $most ->
    [zero] { $most } حرف على الأكثر.
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $most } أحرف على الأكثر.
    [many] { $most } حرفًا على الأكثر.
   *[other] { $most } حرف على الأكثر.
}
problem-too-short = { $fewest ->
    [zero] { $fewest } حرف على الأقل.
    [one] حرف واحد على الأقل.
    [two] حرفان على الأقل.
    [few] { $fewest } أحرف على الأقل.
    [many] { $fewest } حرفًا على الأقل.
   *[other] { $fewest } حرف على الأقل.
}
problem-bad-name = استخدم الحروف والأرقام و . _ - فقط.
problem-bad-characters = يحتوي هذا على أحرف لا يمكن استخدامها هنا.
problem-taken = هذا مستخدَم بالفعل في حساب آخر.
problem-not-an-address = لا يبدو هذا عنوان بريد إلكتروني.
problem-too-common = كلمة المرور هذه يسهل تخمينها. الأفضل بضع كلمات متتالية لا علاقة بينها.
problem-differs = تختلف عن كلمة المرور أعلاه.
problem-wrong-password = كلمة المرور هذه غير مطابقة.

## Mails (a title is the subject too: no name, no code and no link in it)

mail-greeting = مرحبًا { $name }،
mail-about = بخصوص حسابك { $account } في { $portal }
mail-when = الوقت
mail-asked = وقت الطلب
mail-where = المكان
mail-browser = المتصفح
mail-by = بواسطة
mail-by-machine = من يشغّل خادم البوابة
mail-method = الطريقة
mail-name = الاسم
mail-new-address = العنوان الجديد

mail-code-sign-in-title = رمز تسجيل الدخول
mail-code-sign-in = اكتب هذا الرمز في المتصفح الذي تسجّل الدخول فيه.
mail-code-proof-title = رمز تأكيد التغيير
mail-code-proof = اكتب هذا الرمز في المتصفح الذي تُجري فيه التغيير.
mail-code-enable-title = رمز تفعيل رموز البريد الإلكتروني
mail-code-enable = اكتب هذا الرمز في المتصفح الذي تفعّل فيه رموز البريد الإلكتروني. بعد ذلك يمكن أن يكون رمز كهذا عاملك الثاني.
mail-code-address-title = أكّد عنوان بريدك الإلكتروني
mail-code-address = اكتب هذا الرمز في المتصفح الذي أدخلت فيه هذا العنوان، لإثبات أنه لك.
mail-code-until = يعمل الرمز مرة واحدة، وموعد انتهاء صلاحيته: { $when }.
mail-code-secret = لن يطلب منك أحد من { $portal } هذا الرمز أبدًا.
mail-code-doubt = إذا لم تطلبه، فربما يعرف أحدهم كلمة مرورك: غيّرها.
mail-code-ignore = إذا لم تطلبه، فتجاهل هذه الرسالة: لا يتغيّر شيء بدون الرمز.

mail-link-until = يعمل الرابط مرة واحدة، وموعد انتهاء صلاحيته: { $when }. احتفظ به لنفسك: فمن يحصل عليه يمكنه اختيار كلمة المرور.
mail-link-copy = إذا لم يعمل الزر، فافتح هذا العنوان:
mail-invitation-title = حسابك جاهز
mail-invitation = تم إنشاء حساب لك في { $portal }. اختر له كلمة مرور، ثم يمكنك تسجيل الدخول.
mail-invitation-after = بعد تسجيل الدخول، أعِدّ عاملًا ثانيًا من صفحة تعديل بياناتي › تسجيل الدخول. به يبقى حسابك لك وحدك حتى إذا عرف أحدهم كلمة مرورك.
mail-invitation-doubt = إذا لم تكن تتوقع هذه الرسالة، فاسأل من يشغّل البوابة، أو تجاهلها.
mail-password-title = اختر كلمة مرور جديدة
mail-password-text = طُلبت كلمة مرور جديدة لحسابك. إذا كنت أنت من طلبها، فاخترها الآن.
mail-password-factor = تتغيّر كلمة مرورك وحدها: إذا كان لديك عامل ثانٍ، فسنظل نطلبه عند تسجيل الدخول.
mail-password-doubt = إذا لم تطلبها، فلا يلزمك فعل شيء: كلمة مرورك القديمة ما زالت تعمل.

mail-tried-title = حساب البريد يعمل
mail-test = هذه رسالة اختبار من { $portal }. بما أنك تقرؤها، فالبوابة قادرة على إرسال الرسائل.
mail-test-after = لا يلزم فعل شيء آخر.

mail-if-you = إذا كنت أنت من فعل ذلك، فلا يلزمك فعل شيء.
mail-unless-browsers = إذا لم تكن أنت، فربما دخل أحدهم إلى حسابك: أنهِ جلسات المتصفحات التي لا تعرفها، ثم غيّر كلمة مرورك.
mail-unless-password = إذا لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها.
mail-unless-locked-out = إذا لم تكن أنت، فربما دخل أحدهم إلى حسابك: أبلِغ المشرف فورًا. وحيث لا تزال مسجّل الدخول، أنهِ جلسات المتصفحات التي لا تعرفها.
mail-unless-ask = إذا لم تكن أنت، فأبلِغ المشرف فورًا.
mail-by-other = لم تفعل هذا بنفسك. إذا لم تكن تتوقعه، فاسأل المشرف.
mail-not-me = لم أكن أنا

mail-added-title = تمت إضافة عامل ثانٍ
mail-added = قد نطلبه ابتداءً من تسجيل دخولك التالي.
mail-replaced-title = تم استبدال عامل ثانٍ
mail-replaced = العامل السابق لم يعد مقبولًا.
mail-removed-title = تمت إزالة عامل ثانٍ
mail-removed = لم يعد مقبولًا.
mail-removed-all-title = تمت إزالة عاملك الثاني
mail-removed-all = لم يعد لحسابك عامل ثانٍ: تكفي كلمة مرورك وحدها لفتحه. أعِدّ عاملًا ثانيًا من جديد من صفحة تعديل بياناتي › تسجيل الدخول.
mail-disabled-title = تم إيقاف عامل ثانٍ
mail-disabled = فشل مرات كثيرة على التوالي، لذلك لم نعد نطلبه. يمكن للمشرف إزالته من حسابك.
mail-recovery-used-title = تم استخدام رمز استرداد
mail-recovery-used = حلّ أحد رموز الاسترداد محل عاملك الثاني. لن يعمل هذا الرمز مرة أخرى: اشطبه من ورقتك.
mail-recovery-made-title = تم إنشاء رموز استرداد جديدة
mail-recovery-made = لم تعد رموز الاسترداد السابقة تعمل: تخلّص من الورقة القديمة.
mail-password-changed-title = تم تغيير كلمة مرورك
mail-password-changed = لم تعد كلمة المرور السابقة تعمل.
mail-email-title = تم تغيير عنوان بريدك الإلكتروني
mail-email = من الآن فصاعدًا، تُرسل الرسائل المتعلقة بحسابك إلى العنوان الجديد.
mail-remembered-title = متصفح جديد تتذكّره البوابة
mail-remembered = لن نطلب عاملك الثاني في هذا المتصفح لفترة من الوقت.
mail-failed-title = فشلت محاولة تسجيل دخول عند العامل الثاني
mail-failed = كتب أحدهم كلمة مرورك الصحيحة، لكنه لم ينجح في اجتياز العامل الثاني حتى أُنهيت عملية تسجيل الدخول. لم يدخل أحد.
mail-clone-title = قد تكون هناك نسخة من مفتاح الأمان الخاص بك
mail-clone = أرسل مفتاح أمان رقمًا سبق أن استخدمه، لذلك لم يُقبل. أزِله من صفحة تعديل بياناتي › تسجيل الدخول، واستخدم طريقة أخرى، وأبلِغ المشرف.
mail-closed-title = تم تعطيل حسابك
mail-closed = تم تسجيل خروجك من كل مكان، ولا يمكن لأحد تسجيل الدخول إلى الحساب بعد الآن. لم يُحذف شيء.

# Single sign-on and applications: titles, proofs, events, problems, notices.
providers-title = تسجيل الدخول
provider-remove-title = إزالة { $name }
try-title = تجربة { $name }
unlink-title = إلغاء الربط مع { $name }
applications-title = التطبيقات
application-new-title = إضافة تطبيق
application-remove-title = إزالة { $name }
rule-title = مسار في { $name }
rule-remove-title = إزالة قاعدة { $path }
rule-remove-now = المطلوب الآن
rule-remove-then = المطلوب من دون القاعدة
start-title = تطبيقاتك
no-entry-title = لا يمكن فتح { $name }
leave-title = المتابعة إلى { $name }
sign-out-title = هل تريد تسجيل الخروج؟
wanted-link = لربط حسابك مع { $name }، أثبِت هويتك.
wanted-unlink = لإلغاء الربط مع { $name }، أثبِت هويتك.
wanted-provider-save = لتغيير طريقة تسجيل الدخول باستخدام { $name }، أثبِت هويتك.
wanted-provider-remove = لإزالة { $name } من طرق تسجيل الدخول، أثبِت هويتك.
wanted-application-save = لتغيير التطبيق { $name }، أثبِت هويتك.
wanted-application-remove = لإزالة التطبيق { $name }، أثبِت هويتك.
wanted-open = لفتح { $name }، أثبِت هويتك.
event-linked = تم ربط الحساب مع موفّر تسجيل دخول
event-unlinked = تم إلغاء الربط مع موفّر تسجيل دخول
problem-not-a-url = اكتب عنوانًا مثل https://wiki.example.org.
problem-https-needed = يجب أن يبدأ بـ https://‎. هذا الجهاز نفسه وحده لا يحتاج إلى ذلك.
problem-host-taken = هذا المضيف مستخدَم لتطبيق آخر، أو هو مضيف البوابة نفسها.
problem-not-a-path = اكتب مسارًا مثل ‎/admin، بلا علامة استفهام أو نقاط أو رموز.
problem-not-a-number = اكتب رقمًا من 1 إلى { $most }.
problem-not-a-picture = اختر صورة PNG أو JPEG أو WebP لا يتجاوز حجمها 64 كيلوبايت.
problem-not-a-mapping = يُكتب كل سطر هكذا: «القيمة = المجموعة»، مع اسم مجموعة موجودة.
problem-not-a-network = اكتب شبكات مثل 10.0.0.0/8، تفصل بينها مسافات.
problem-not-a-filter = يجب أن يكون المرشّح بين قوسين وأن يحتوي على ‎{"{"}name{"}"}‎.
sso-unreachable = لم يستجب { $name }. حاول مرة أخرى بعد قليل، أو سجّل الدخول بطريقة أخرى.
sso-cancelled = أُلغي تسجيل الدخول عبر { $name }.
sso-stale = لم يعد تسجيل الدخول هذا عبر { $name } صالحًا: بدأ قبل أكثر من عشر دقائق، أو في متصفح آخر، أو سبق استخدامه. ابدأ من جديد.
sso-untrusted = ما أرسله { $name } لا يُثبت هويتك. إذا تكرر ذلك، فأبلِغ المشرف.
sso-unknown = يعرفك { $name }، لكن لا يوجد هنا حساب مرتبط بحسابك هناك. سجّل الدخول كالمعتاد واربط حسابك من صفحة تعديل بياناتي › تسجيل الدخول، أو اسأل المشرف.
sso-not-linked = يوجد بالفعل حساب باسمك أو بعنوانك. سجّل الدخول إليه كالمعتاد، ثم اربطه مع { $name } من صفحة تعديل بياناتي › تسجيل الدخول.
sso-no-name = لم يرسل { $name } اسمًا يصلح لحساب. أبلِغ المشرف.
sso-not-allowed = لا يمكنك تسجيل الدخول باستخدام { $name }.
sso-no-ticket = ليس في متصفحك تسجيل دخول إلى Windows لهذه البوابة ({ $name }). سجّل الدخول باسمك وكلمة مرورك.
sso-ntlm = قدّم متصفحك نوعًا قديمًا من تسجيل الدخول إلى Windows لا يقبله { $name }. سجّل الدخول باسمك وكلمة مرورك.
notice-linked = تم ربط حسابك مع { $name }. يمكنك تسجيل الدخول به من الآن فصاعدًا.
notice-unlinked = تم إلغاء الربط مع { $name }.
notice-linked-elsewhere = للشخص المسجّل دخوله في { $name } حساب آخر هنا. لم يتغيّر أي شيء.
notice-last-way-in = بدون هذا الربط لن تتمكن من تسجيل الدخول. عيّن كلمة مرور أو اربط موفّرًا آخر أولًا.
notice-provider-saved = تم حفظ { $name }.
notice-provider-removed = تمت إزالة { $name }.
notice-application-saved = تم حفظ { $name }.
notice-application-removed = تمت إزالة { $name }.

## Applications

applications-lead = تقف البوابة أمام هذه التطبيقات وتحدّد من يمكنه فتح ماذا. ويسألها الوكيل العكسي عند كل طلب.
applications-no-proxy = لا تثق البوابة بأي وكيل عكسي بعد، لذلك لا يُسمح لأحد بالوصول إلى أي تطبيق. عيّن { $setting } في ملف التهيئة إلى الشبكة التي يوجد فيها وكيلك العكسي.
applications-none = لا توجد تطبيقات بعد
applications-none-text = أضف موقع ويكي أو نظام تذاكر أو لوحة معلومات: عندئذٍ يسجّل الأشخاص الدخول إليه من هنا، وتختار أنت من يمكنه فتحه وهل يتطلّب عاملًا ثانيًا.
application-off = غير مفعّل
application-rules = { $count ->
    [zero] لا قواعد أخرى للمسارات
    [one] قاعدة أخرى لمسار واحد
    [two] قاعدتان أخريان لمسارين
    [few] قواعد أخرى لـ { $count } مسارات
    [many] قواعد أخرى لـ { $count } مسارًا
   *[other] قواعد أخرى لـ { $count } مسار
}
application-new-lead = يتطلّب فتح التطبيق عاملين في البداية. يمكنك تغيير ذلك بعد إضافته، ولمسارات معيّنة أيضًا.
application-new-do = إضافة
application-name-hint = كما يراه الأشخاص في صفحتهم الرئيسية
application-address = العنوان
application-address-hint = مثل https://wiki.example.org. يجب أن يكون المضيف كله لهذا التطبيق: لا يصلح مسار على مضيف يستخدمه غيره.
application-sign-out = عنوان تسجيل الخروج
application-sign-out-hint = العنوان الذي يسجّل فيه التطبيق نفسه خروج الأشخاص. من يسجّل الخروج من البوابة يظهر له رابط إليه.
application-enabled = مفعّل
application-enabled-hint = ما دام غير مفعّل، لا يمكن لأحد فتحه.
application-visits = الزيارات وحدها تُبقي تسجيل الدخول قائمًا
application-visits-hint = للصفحات التي تطلب المستجدات تلقائيًا طوال الوقت: عندئذٍ لا يُبقي نشاط برامجها النصية أحدًا مسجّل الدخول.
application-icon = الأيقونة
application-icon-now = هكذا تظهر في الصفحة الرئيسية.
application-icon-none = لا توجد صورة بعد: تظهر الحروف الأولى من اسمه بدلًا منها.
application-icon-file = الصورة
application-icon-hint = PNG أو JPEG أو WebP حتى 64 كيلوبايت، ويُفضَّل أن تكون مربعة
application-icon-do = حفظ الأيقونة
application-icon-remove = إزالة الأيقونة
application-portal-sign-out = رابط تسجيل الخروج
application-portal-sign-out-text = اجعل تسجيل الخروج في التطبيق يقود إلى هذا العنوان. هناك يُسأل الأشخاص هل يريدون تسجيل الخروج من البوابة أيضًا: من يبقى مسجّل الدخول فيها يدخل من جديد بالنقرة التالية.
application-signed-out = انتهت جلستك. افتح الصفحة من جديد لتسجيل الدخول.
application-refused = لا يمكن فتح هذا.
application-remove-lost = لن تسمح البوابة لأحد بالوصول إليه بعد الآن. ويُحذف ما تطلبه مساراته، وكذلك أيقونته.
application-remove-stays = يبقى التطبيق نفسه كما هو، بكل ما فيه.
rules-title = المسارات
rules-lead = ما يلزم إثباته قبل أن يُفتح مسار. إذا انطبقت عدة مسارات، فالعبرة بأطولها.
rules-add = إضافة مسار
rule-need = المطلوب
rule-everything = كل شيء
rule-everything-else = كل ما عدا ذلك
rule-everybody = الجميع
rule-only = فقط
rule-edit-named = تعديل «‎{ $path }‎»
rule-path = المسار
rule-path-hint = مثل ‎/admin. ويشمل كل ما تحته.
rule-path-taken = توجد قاعدة لهذا المسار بالفعل.
rule-minutes = الدقائق
rule-minutes-range = من 1 إلى { $most }
rule-groups = المجموعات (إن لم تُحدَّد أي منها: الجميع)
need-anyone = لا شيء: يمكن لأي شخص فتحه
need-anyone-hint = سواء سجّل الدخول أم لا. لا يمكن لغير التطبيق نفسه منع أحد.
need-signed-in = تسجيل الدخول
need-signed-in-hint = مع عامل ثانٍ فقط لمن يُطلب منه ذلك أصلًا.
need-two-factors = عاملان
need-two-factors-hint = من سجّل الدخول بلا عامل ثانٍ يُطلب منه أولًا.
need-fresh = { $minutes ->
    [zero] عامل ثانٍ في هذه اللحظة
    [one] عامل ثانٍ خلال آخر دقيقة
    [two] عامل ثانٍ خلال آخر دقيقتين
    [few] عامل ثانٍ خلال آخر { $minutes } دقائق
    [many] عامل ثانٍ خلال آخر { $minutes } دقيقة
   *[other] عامل ثانٍ خلال آخر { $minutes } دقيقة
}
need-fresh-label = عامل ثانٍ حديث
need-fresh-hint = يُطلب من جديد إذا مضى عليه أكثر من عدد الدقائق أدناه.
start-none = لا شيء لفتحه بعد
start-none-text = ستظهر هنا التطبيقات التي يمكنك فتحها.
start-none-manager = ستظهر هنا التطبيقات التي يمكن للأشخاص فتحها. لا يوجد منها شيء لك حتى الآن.
start-set-up = إعداد التطبيقات
no-entry-not-allowed = سجّلت الدخول، لكن هذا متاح لأعضاء مجموعات معيّنة فقط، ولست عضوًا في أي منها.
no-entry-not-allowed-do = إذا كنت بحاجة إليه، فاسأل المشرف.
no-entry-no-method = سجّلت الدخول، لكن هذا يتطلّب عاملًا ثانيًا، وليس لحسابك عامل ثانٍ يمكن طلبه.
no-entry-no-method-do = أضف عاملًا ثانيًا أولًا، ثم افتحه من جديد.
no-entry-add = إضافة عامل ثانٍ
leave-text = يستغرق هذا لحظة. إذا لم يحدث شيء، فتابع بنفسك.
sign-out-text = أنت مسجّل الدخول إلى { $portal } في هذا المتصفح.
sign-out-stay = البقاء مسجّل الدخول

## Sign-in providers

sign-in-with = تسجيل الدخول باستخدام { $name }
sign-in-also-out = قد تريد تسجيل الخروج من هذه أيضًا

login-sso = تسجيل الدخول الموحّد
login-sso-since = تم الربط: { $when }
login-sso-none = غير مرتبط
login-sso-link = الربط مع { $name }
login-sso-unlink = إلغاء الربط

link-lead = أدخِل الاسم وكلمة المرور اللذين تستخدمهما هناك. لا تُعرض كلمة المرور إلا على خدمة الدليل، ولا يُحتفظ بها.
link-do = ربط

unlink-text = لن يمكنك بعد ذلك تسجيل الدخول هنا باستخدام { $name }، وسيتم تسجيل خروجك من متصفحاتك الأخرى التي دخلت منها عن طريقه. يبقى حسابك هنا كما هو، وكذلك حسابك هناك.
unlink-known = الحساب هناك: { $subject }
unlink-do = إلغاء الربط

providers-lead = من يمكنه إثبات هوية الأشخاص إلى جانب كلمة المرور. تعرض صفحة تسجيل الدخول الأزرار بهذا الترتيب.
providers-password = الاسم وكلمة المرور
providers-password-text = هذه الطريقة متاحة دائمًا: من لديه كلمة مرور يمكنه تسجيل الدخول بها، مهما كانت الإعدادات أدناه.
providers-off = غير مفعّل
providers-unknown = الأشخاص غير المعروفين
providers-linked = الحسابات المرتبطة
providers-try = تجربة
providers-up = نقل إلى أعلى
providers-up-named = نقل إلى أعلى: { $name }
providers-add = إضافة موفّر
providers-add-do = إضافة
providers-add-named = إضافة: { $kind }
providers-need-keytab = تحتاج البوابة أولًا إلى ملف keytab. عيّن { $setting } في ملف تهيئتها وأعد تشغيلها.
providers-need-header = تحتاج البوابة أولًا إلى معرفة الوكيل وترويساته. عيّن { $setting } في ملف تهيئتها وأعد تشغيلها.

provider-kind-openid = OpenID Connect
provider-kind-kerberos = تسجيل الدخول إلى Windows (‏Kerberos)
provider-kind-ldap = خدمة دليل (LDAP أو Active Directory)
provider-kind-header = ترويسة من وكيل عكسي
provider-what-openid = يُنقل الأشخاص إلى هناك ثم يعودون: Microsoft Entra ID وGoogle وKeycloak وغيرها.
provider-what-kerberos = من سجّل الدخول إلى Windows في نطاقك لا يكتب كلمة مرور هنا.
provider-what-ldap = يُتحقَّق من الاسم وكلمة المرور في خدمة الدليل لديك. ليس لها زر: يكتبهما الأشخاص في صفحة تسجيل الدخول كالمعتاد.
provider-what-header = تحقّق وكيل عكسي أمام البوابة من هوية الشخص، ويذكرها في ترويسة.

provider-asks-always = يُطلب دائمًا
provider-asks-trust = يُطلب ما لم يُثبته الموفّر
provider-asks-never = يُطلب فقط حيث يكون إلزاميًا
provider-unknown-refuse = لا يُسمح لهم بالدخول
provider-unknown-create = يحصلون على حساب

provider-new-title = موفّر جديد: { $kind }
provider-edit-title = تعديل { $name }
provider-called = الاسم
provider-name-hint = على الزر: «تسجيل الدخول باستخدام …»
provider-name-directory-hint = كما يراه الأشخاص في صفحة تعديل بياناتي › تسجيل الدخول
provider-name-taken = هناك موفّر آخر بهذا الاسم.
provider-enabled = مفعّل
provider-enabled-hint = ما دام غير مفعّل، لا يسجّل أحد الدخول به، ويتم تسجيل خروج من دخل عن طريقه. يبقى ربط الحسابات محفوظًا.

provider-reached = كيفية الوصول إليه
provider-configured = هذا معيَّن في ملف تهيئة البوابة، ولا يمكن تغييره إلا هناك.
provider-redirect = عنوان إعادة التوجيه
provider-redirect-hint = أدخِله لدى الموفّر، حيث تسجّل البوابة كتطبيق ويب. أسماء أخرى له: redirect URI أو callback URL أو reply URL.
provider-redirect-later = يحتاج الموفّر إلى معرفة العنوان الذي يعيد الأشخاص إليه. تجده في هذه الصفحة بعد حفظ الموفّر.
provider-issuer = جهة الإصدار (Issuer)
provider-issuer-hint = يُقرأ الباقي من هناك. Entra ID: ‏https://login.microsoftonline.com/YOUR-TENANT-ID/v2.0
provider-client-id = معرّف العميل (Client ID)
provider-client-id-hint = تحصل عليه عند تسجيل البوابة لدى الموفّر. تسمّيه Entra ID معرّف التطبيق (application ID).
provider-client-secret = سر العميل (Client secret)
provider-secret-again = لاستخدام جهة إصدار أخرى أو عميل آخر، أدخِل السر من جديد.
provider-scopes = نطاقات الوصول (Scopes)
provider-scopes-hint = إلى جانب openid، تفصل بينها مسافات؛ عادةً profile email
provider-principal = اسم الخدمة الأساسي (Service principal)
provider-principal-hint = يجب أن يكون هذا الاسم معروفًا في النطاق (setspn)، وأن يحتوي ملف keytab على مفتاحه.
provider-realms = نطاقات Kerberos ‏(Realms)
provider-realms-hint = النطاقات التي يُسمح لأصحابها بالدخول، مثل CORP.YOUR-DOMAIN.ORG؛ وإذا تعددت فتفصل بينها مسافات
provider-networks = الشبكات
provider-networks-hint = تُسأل المتصفحات في هذه الشبكات دون إظهار شيء وبلا نقرة: 10.0.0.0/8 192.168.7.0/24. أما غيرها فيظهر لها الزر وحده، لأن المتصفحات خارج النطاق قد تعرض نافذة لإدخال الاسم وكلمة المرور.
provider-url = الخادم
provider-url-hint = مثل ldaps://dc1.your-domain.org
provider-url-wrong = اكتب عنوانًا مثل ldaps://dc1.your-domain.org.
provider-url-plain = بدون TLS لا تُسأل إلا خدمة دليل على هذا الجهاز نفسه. استخدم ldaps://‎ أو STARTTLS.
provider-starttls = STARTTLS
provider-starttls-hint = للعناوين التي تبدأ بـ ldap://‎: يُشفَّر الاتصال قبل إرسال أي شيء. أما ldaps://‎ فمشفَّر من البداية.
provider-bind = الحساب الذي يُجري البحث
provider-bind-hint = اسمه المميّز DN؛ يكفيه إذن القراءة. اتركه فارغًا لخدمة دليل يمكن للجميع البحث فيها.
provider-bind-password = كلمة مرور ذلك الحساب
provider-base = البحث تحت
provider-base-hint = مثل ou=people,dc=your-domain,dc=org
provider-filter = المرشّح
provider-filter-hint = ‎{"{"}name{"}"}‎ هو ما كُتب عند تسجيل الدخول. Active Directory: ‎(&(objectClass=user)(sAMAccountName={"{"}name{"}"}))‎
provider-attributes = أسماء السمات
provider-subject = ما لا يتغيّر أبدًا
provider-subject-hint = تُربط به الحسابات: entryUUID؛ وفي Active Directory: ‏objectGUID
provider-name-attribute-hint = uid؛ وفي Active Directory: ‏sAMAccountName
provider-display = الاسم المعروض
provider-display-hint = cn؛ وفي Active Directory: ‏displayName
provider-mail-hint = mail

provider-after = ما يُطلب بعده
provider-always = طلب العامل الثاني دائمًا
provider-always-hint = كما بعد كلمة المرور.
provider-trust = طلبه ما لم يُثبته الموفّر
provider-trust-hint = يجب أن يذكر طريقة أو مستوى معتمدًا.
provider-never = عدم طلبه، إلا من الحسابات الملزَمة به
provider-never-hint = من يدخل هناك يدخل هنا.
provider-amr = الطرق المعتمدة (amr)
provider-amr-hint = تكفي واحدة منها، مثل mfa أو otp أو hwk. تفصل بينها مسافات.
provider-acr = المستويات المعتمدة (acr)
provider-acr-hint = للموفّرين الذين يذكرون مستوى بدلًا من ذلك، مثل Keycloak. يكفي مستوى واحد.
provider-max-age = الحد الأقصى لعمر تسجيل الدخول هناك
provider-max-age-hint = بالدقائق. إذا مضت مدة أطول، يُطلب من الموفّر أن يسجّل الأشخاص الدخول من جديد؛ وإذا لم يذكر وقت تسجيل الدخول، فلا يدخل أحد عن طريقه. اتركه فارغًا لقبول أي مدة.

provider-people = الأشخاص غير المعروفين هنا
provider-refuse = عدم السماح لهم بالدخول
provider-refuse-hint = يُنشأ الحساب من صفحة «المستخدمون والمجموعات»، ويربطه صاحبه من صفحة تعديل بياناتي › تسجيل الدخول.
provider-create = إنشاء حساب لهم
provider-create-hint = بالاسم والعنوان الواردين. لا يُسلَّم أبدًا حساب يحمل ذلك الاسم بالفعل: يربطه صاحبه.
provider-believes = تُعدّ العناوين التي يرسلها مؤكَّدة
provider-believes-hint = فقط إذا كان قد تحقّق منها: تُرسل إليها الرموز وروابط كلمات المرور الجديدة.
provider-groups-claim = المطالبة (Claim) التي تحتوي على المجموعات
provider-groups-claim-hint = عادةً groups أو roles
provider-group-base = البحث عن المجموعات تحت
provider-group-base-hint = مثل ou=groups,dc=your-domain,dc=org. إذا تُرك فارغًا، فلا يُبحث عن مجموعات.
provider-group-filter = مرشّح المجموعات
provider-group-filter-hint = ‎{"{"}dn{"}"}‎ هو إدخال الشخص. Active Directory: ‎(&(objectClass=group)(member={"{"}dn{"}"}))‎
provider-group-filter-wrong = يجب أن يكون المرشّح بين قوسين وأن يحتوي على ‎{"{"}dn{"}"}‎.
provider-groups = ما يجعل الشخص عضوًا
provider-groups-hint = سطر لكل منها: القيمة الواردة = المجموعة هنا. بعد ذلك يدير الموفّر أعضاء هذه المجموعات: يضيف الأشخاص إليها ويزيلهم منها كلما سجّلوا الدخول.
provider-groups-here = المجموعات هنا: { $names }
provider-groups-none = لا توجد هنا مجموعات يمكن أن يقود إليها.

provider-remove-linked = { $count ->
    [0] لا يوجد حساب مرتبط به.
    [zero] لا يوجد حساب مرتبط به.
    [one] حساب واحد مرتبط به. يزول الربط ويبقى الحساب.
    [two] حسابان مرتبطان به. يزول الربط ويبقى الحسابان.
    [few] { $count } حسابات مرتبطة به. يزول الربط وتبقى الحسابات.
    [many] { $count } حسابًا مرتبطًا به. يزول الربط وتبقى الحسابات.
   *[other] { $count } حساب مرتبط به. يزول الربط وتبقى الحسابات.
}
provider-remove-off = سيتم تسجيل خروج من دخل عن طريقه. للإبقاء على الربط، أوقفه بدلًا من إزالته.
provider-remove-stranded = { $count ->
    [zero] لن يبقى أي حساب بلا طريقة للدخول.
    [one] لن تبقى لهذا الحساب أي طريقة للدخول:
    [two] لن تبقى لهذين الحسابين أي طريقة للدخول:
    [few] لن تبقى لهذه الحسابات أي طريقة للدخول:
    [many] لن تبقى لهذه الحسابات أي طريقة للدخول:
   *[other] لن تبقى لهذه الحسابات أي طريقة للدخول:
}
provider-remove-stranded-cut = ذُكرت عشرة منها؛ وقد يكون هناك المزيد.
provider-remove-stranded-do = اطلب أولًا إرسال رابط كلمة المرور إليهم، من صفحة «المستخدمون والمجموعات».
provider-remove-do = إزالة الموفّر

try-lead = تُسأل خدمة الدليل، وترى ما تجيب به. لا يُسجَّل دخول أحد، ولا يُحفظ شيء.
tried-lead = لم يُسجَّل دخول أحد، ولم يُحفظ شيء.
tried-sign-in = كان سيتم تسجيل دخول { $name }.
tried-create = كان سيتم إنشاء الحساب { $name } وتسجيل الدخول به.
tried-nobody = لن يُسجَّل دخول أحد.
tried-read = كانت صفحة تسجيل الدخول ستعرض:
tried-second-factor = كان سيُطلب عامل ثانٍ، كما بعد كلمة المرور.
tried-spared = وفق قاعدته، لن يُطلب عامل ثانٍ.
tried-detail = ما الخطأ الذي حدث
tried-arrived = ما ورد
tried-arrived-none = لا شيء.
tried-again = التجربة مرة أخرى
tried-settings = تغيير إعداداته

## Mails about links with providers
mail-linked-title = تم ربط حسابك مع موفّر تسجيل دخول
mail-linked = من الآن فصاعدًا، من يسجّل الدخول لدى هذا الموفّر باسمك يمكنه تسجيل الدخول هنا.
mail-unlinked-title = تم إلغاء الربط مع موفّر تسجيل دخول
mail-unlinked = لم يعد بإمكان أحد تسجيل الدخول إلى حسابك عن طريق هذا الموفّر.
mail-provider = الموفّر
mail-unless-unlink = إذا كان شخصًا آخر، فألغِ الربط من صفحة تعديل بياناتي › تسجيل الدخول، وأنهِ جلسات كل المتصفحات الأخرى.

## المساعدة

help = المساعدة
help-contents = المحتويات
help-here = أنت هنا
help-people = للجميع
help-managers = مساعدة المستخدمين
help-administrators = إعداد البوابة
help-note = ملاحظة
help-hint = تلميح
help-important = مهم
help-search = البحث في المساعدة
help-found-title = نتائج البحث في المساعدة
help-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
help-found-none = لا توجد نتائج تطابق «{ $query }»
help-found-none-do = جرّب كلمات أقل أو كلمات أخرى، أو تصفّح المحتويات.
help-pdf = تنزيل المساعدة بتنسيق PDF
help-pdf-page = هذه الصفحة
help-pdf-all = المساعدة كلها
help-pdf-making = جارٍ إنشاء ملف PDF…
help-pdf-loading = جارٍ تنزيل ملف PDF…
help-pdf-done = تم تنزيل ملف PDF.
help-pdf-cancelled = تم الإلغاء. لم يُنزَّل شيء.
help-pdf-failed = تعذّر إنشاء ملف PDF. حاول مرة أخرى بعد قليل.
# بين الأسماء في قائمة؛ المسافة جزء منه.
list-separator = ،{ " " }
list-more = { $names } و{ $count } أخرى
list-unfold = إظهار { $count } أخرى
# المثنى بصيغة الجر والنصب: تأتي هذه القيم بعد «لمدة» و«عن» وما شابههما.
count-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
count-characters = { $count ->
    [zero] { $count } حرف
    [one] حرف واحد
    [two] حرفين
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
}

## الإعدادات › مظهر البوابة

appearance-title = مظهر البوابة
appearance-lead = كيف تظهر البوابة في صفحاتها ورسائلها وملفات PDF.
appearance-name = الاسم
appearance-name-hint = يظهر في كل صفحة وفي تطبيقات المصادقة. التطبيقات التي أُعدّت من قبل تحتفظ بالاسم القديم.
appearance-colour = لون التمييز
appearance-colour-hint = لون الأزرار والروابط، مثل ‎#2c55b8. اتركه فارغًا لاستخدام لون البوابة الأصلي.
appearance-contact = جهة الاتصال للمساعدة
appearance-contact-hint = اسم ورقم هاتف، يظهران في المساعدة وحيث يتعذّر على أحد المتابعة.
appearance-preview = معاينة
appearance-sample-link = رابط
appearance-contrast-good = الكلمات بهذا اللون مقروءة: التباين { $ratio } إلى 1.
appearance-contrast-bad = هذا اللون فاتح أكثر من أن تُقرأ به الكلمات: التباين { $ratio } إلى 1، والمطلوب 5.2.
appearance-logo = الشعار
appearance-logo-now = هكذا يظهر بجانب الاسم.
appearance-logo-none = لا يوجد شعار بعد: يظهر شعار البوابة الأصلي بجانب الاسم.
appearance-logo-do = حفظ الشعار
appearance-logo-remove = إزالة الشعار
wanted-appearance = لتغيير مظهر البوابة، أثبِت هويتك.
notice-appearance-saved = تم الحفظ. هكذا تظهر البوابة من الآن فصاعدًا.
problem-not-a-colour = يتكوّن اللون من العلامة # وستة من الأرقام من 0 إلى 9 والحروف من a إلى f.
problem-too-light = الكلمات بهذا اللون لا تُقرأ على خلفية بيضاء: تباينه أقل من 5.2 إلى 1. اختر لونًا أغمق.
whom-to-call = جهة الاتصال للمساعدة: { $contact }

## أول تسجيل دخول

welcome-title = مرحبًا بك، { $name }
welcome-lead = من { $portal } تدخل إلى تطبيقاتك. هذه الأمور تستحق دقيقة من وقتك:
welcome-factor = إعداد عامل ثانٍ
welcome-factor-text = يبقى حسابك لك وحدك حتى إذا عرف أحدهم كلمة مرورك.
welcome-email = تأكيد عنوان بريدك الإلكتروني
welcome-email-text = عندئذٍ تصل إليك التحذيرات وروابط كلمات المرور الجديدة.
welcome-help = التعرّف على طريقة العمل
welcome-help-text = ما يُطلب منك ومتى، وما تفعله إذا فقدت هاتفك.
welcome-done = عدم إظهار هذا مرة أخرى

sheet-pdf = حفظ بتنسيق PDF
deadline-soon = سينتهي ما تقوم به هنا خلال دقيقتين، وسيُفقد ما كتبته.
deadline-more = أحتاج إلى مزيد من الوقت
offline = أنت غير متصل بالإنترنت. ما كتبته باقٍ هنا: تابع عندما يعود الاتصال.
