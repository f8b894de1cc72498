<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>waybill::CheckedLine</name>
    <message>
        <source>Nothing was inserted: the text would have more than %1 characters.</source>
        <translation>لم يُدرج شيء: سيكون في النص أكثر من ⁨%1⁩ محرفا.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateBanner</name>
    <message>
        <source>Move the answers over</source>
        <translation>نقل الإجابات</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>%1 has its own version of this template (%2).</source>
        <translation>لدى ⁨%1⁩ إصدار خاص به من هذا القالب (⁨%2⁩).</translation>
    </message>
    <message>
        <source>What is another in the template</source>
        <translation>ما اختلف في القالب</translation>
    </message>
    <message>
        <source>Stay with the old template</source>
        <translation>البقاء على القالب القديم</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>عرض الفرق</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>يبدو صحيحًا</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>العودة إلى الدليل السابق</translation>
    </message>
</context>
<context>
    <name>waybill::OwnTemplate</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation>لا يمكن إنشاء هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>waybill::AddedLineBox</name>
    <message>
        <source>bridge line</source>
        <translation>سطر جسر</translation>
    </message>
    <message>
        <source>Added for the workflow in force (%1).</source>
        <translation>أضيف من أجل سير العمل الساري (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>لماذا هذا هنا؟</translation>
    </message>
    <message>
        <source>The template has no such line.</source>
        <translation>لا يوجد مثل هذا السطر في القالب.</translation>
    </message>
    <message>
        <source>Move to the repository's own template</source>
        <translation>النقل إلى قالب المستودع نفسه</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>waybill::AccountButton</name>
    <message>
        <source>Token of an environment variable for %1</source>
        <translation>رمز وصول من متغير بيئة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to GitHub</source>
        <translation>تسجيل الدخول إلى GitHub</translation>
    </message>
    <message>
        <source>%1, signed out by the server</source>
        <translation>‏⁨%1⁩، أنهى الخادم جلسته</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again to file requests.</source>
        <translation>أنهى الخادم جلستك. سجل الدخول من جديد لتقديم الطلبات.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1</source>
        <translation>تدوم الجلسة إلى أن يغلق Waybill: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>تسجيل الدخول بحساب آخر…</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>تسجيل الدخول إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Sign in to another server…</source>
        <translation>تسجيل الدخول إلى خادم آخر…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>تجربة سلسلة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>Settings for %1…</source>
        <translation>إعدادات ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Sign out %1…</source>
        <translation>تسجيل خروج ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The token is in an environment variable.</source>
        <translation>رمز الوصول في متغير بيئة.</translation>
    </message>
    <message>
        <source>The token is in the system keyring.</source>
        <translation>رمز الوصول في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>فتح على GitHub</translation>
    </message>
    <message>
        <source>Drafts stay on this computer.</source>
        <translation>تبقى المسودات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Can do in %1</source>
        <translation>ما يحق لك في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not file requests</source>
        <translation>لا تقديم للطلبات</translation>
    </message>
    <message>
        <source>The repository is archived: nothing can be added to it.</source>
        <translation>المستودع مؤرشف: لا يمكن إضافة شيء إليه.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <translation>المسائل معطلة في هذا المستودع.</translation>
    </message>
    <message>
        <source>Create and edit issues</source>
        <translation>إنشاء المسائل وتحريرها</translation>
    </message>
    <message>
        <source>Set labels, milestones and assignees</source>
        <translation>تحديد الوسوم والمعالم والمسند إليهم</translation>
    </message>
    <message>
        <source>Not set labels, milestones and assignees</source>
        <translation>لا تحديد للوسوم والمعالم والمسند إليهم</translation>
    </message>
    <message>
        <source>GitHub drops them without the triage role. A workflow that looks for them then passes the request by.</source>
        <translation>يُسقطها GitHub من دون دور triage. وسير العمل الذي يبحث عنها يتجاوز الطلب عندئذ.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::AccountTokens</name>
    <message>
        <source>The sign-in on %1 cannot be renewed just now. Try again in a while.</source>
        <translation>لا يمكن تجديد الجلسة على ⁨%1⁩ في هذه اللحظة. حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>%1 is no longer signed in on %2. Sign in again.</source>
        <translation>لم يعد ⁨%1⁩ مسجل الدخول على ⁨%2⁩. سجل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>waybill::Accounts</name>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>لا أحد مسجل الدخول على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of the environment variable. It may have expired or been revoked.</source>
        <translation>لا يقبل ⁨%1⁩ رمز الوصول الوارد في متغير البيئة. ربما انتهت صلاحيته أو أُبطل.</translation>
    </message>
    <message>
        <source>This token comes from an environment variable. Take it out there to sign out.</source>
        <translation>يأتي رمز الوصول هذا من متغير بيئة. احذفه من هناك لتسجيل الخروج.</translation>
    </message>
</context>
<context>
    <name>waybill::Arguments</name>
    <message>
        <source>See waybill --help.</source>
        <translation>انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>One file or template can be opened at a time; “%1” is one too many.</source>
        <translation>يمكن فتح ملف واحد أو قالب واحد في كل مرة؛ «⁨%1⁩» زائد عن ذلك.</translation>
    </message>
    <message>
        <source>%1 needs a name after it.</source>
        <translation>يحتاج ⁨%1⁩ إلى اسم بعده.</translation>
    </message>
    <message>
        <source>Answers come from --values or from --body, not from both.</source>
        <translation>تأتي الإجابات من ⁦--values⁩ أو من ⁦--body⁩، لا من كليهما.</translation>
    </message>
    <message>
        <source>--guide needs a template, values or a filled body beside it. For what else is opened it is chosen in the window.</source>
        <translation>يحتاج ⁨--guide⁩ إلى قالب أو قيم أو متن معبأ معه. ولغير ذلك مما يُفتح يُختار في النافذة.</translation>
    </message>
</context>
<context>
    <name>waybill::AuthCommand</name>
    <message>
        <source>signed in by code, token in the system keyring</source>
        <translation>تسجيل الدخول بكود، ورمز الوصول في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>token given, kept in the system keyring</source>
        <translation>رمز وصول مُدخل، محفوظ في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>token of the GitHub CLI, kept in the system keyring</source>
        <translation>رمز وصول GitHub CLI، محفوظ في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>token of an environment variable</source>
        <translation>رمز وصول من متغير بيئة</translation>
    </message>
    <message>
        <source>Use auth login, auth status or auth logout. See waybill --help.</source>
        <translation>استخدم auth login أو auth status أو auth logout. انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2. Waiting until you have; press Ctrl+C to stop.</source>
        <translation>افتح ⁨%1⁩ وأدخل الكود ⁨%2⁩. في انتظار أن تفعل ذلك؛ اضغط Ctrl+C للإيقاف.</translation>
    </message>
    <message>
        <source>Other ways: “waybill auth login --gh” uses the sign-in of the GitHub CLI, “waybill auth login --with-token” reads a token from the standard input.</source>
        <translation>طرق أخرى: «⁦waybill auth login --gh⁩» يستخدم جلسة GitHub CLI، و«⁦waybill auth login --with-token⁩» يقرأ رمز وصول من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Signed in on %1 as %2.</source>
        <translation>تم تسجيل الدخول على ⁨%1⁩ باسم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Granted: %1. Asked for: %2; some repositories may refuse the request.</source>
        <translation>الممنوح: ⁨%1⁩. المطلوب: ⁨%2⁩؛ قد ترفض بعض المستودعات الطلب.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>يحمل متغير بيئة رمز وصول لهذا الخادم، وله الأولوية.</translation>
    </message>
    <message>
        <source>The token cannot be kept: %1. Give it in the environment variable %2 instead.</source>
        <translation>لا يمكن حفظ رمز الوصول: ⁨%1⁩. ضعه بدلا من ذلك في متغير البيئة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>لا أحد مسجل الدخول على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>تم تسجيل خروج ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لا أحد مسجل الدخول.</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>وكذلك ⁨%1⁩</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>بلا نطاقات</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>النطاقات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>--client-id wants the id of an OAuth app.</source>
        <translation>يتطلب ⁦--client-id⁩ معرّف تطبيق OAuth.</translation>
    </message>
    <message>
        <source>The token is forgotten here and still valid there. To revoke it, open %1.</source>
        <translation>نُسي رمز الوصول هنا وما زال صالحا هناك. لإبطاله افتح ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyReader</name>
    <message>
        <source>From here on there is more of this kind.</source>
        <translation>من هنا فصاعدا يوجد المزيد من هذا النوع.</translation>
    </message>
    <message>
        <source>The box is ticked with a capital X. Programs that read issues may only know a small one: [x].</source>
        <translation>المربع معلَّم بحرف X كبير. قد لا تعرف البرامج التي تقرأ المسائل إلا الحرف الصغير: ⁦[x]⁩.</translation>
    </message>
    <message>
        <source>The line starts with “%1” where the template has “%2”.</source>
        <translation>يبدأ السطر بـ«⁨%1⁩» حيث يوجد في القالب «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The line has other blanks around its “%1” than the template.</source>
        <translation>حول «⁨%1⁩» في هذا السطر فراغات غير التي في القالب.</translation>
    </message>
    <message>
        <source>“%1” stands here for the second time; the last one counts.</source>
        <translation>يرد «⁨%1⁩» هنا للمرة الثانية؛ يُعتد بالأخير.</translation>
    </message>
    <message>
        <source>The colon of “%1” stands behind the bold text; the template has it inside.</source>
        <translation>تقع نقطتا «⁨%1⁩» خلف النص العريض؛ وهما في القالب داخله.</translation>
    </message>
    <message>
        <source>“%1” is none of the options of “%2”.</source>
        <translation>ليس «⁨%1⁩» من خيارات «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” and what follows up to line %2 stand where the form has no field and are left out.</source>
        <translation>يقع «⁨%1⁩» وما يليه حتى السطر ⁨%2⁩ حيث لا حقل في النموذج، فيُترك.</translation>
    </message>
    <message>
        <source>“%1” stands where the form has no field and is left out.</source>
        <translation>يقع «⁨%1⁩» حيث لا حقل في النموذج، فيُترك.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s options and is left out.</source>
        <translation>ليس «⁨%1⁩» من خيارات القالب، فيُترك.</translation>
    </message>
    <message>
        <source>More than one option of “%1” is ticked. Tick one.</source>
        <translation>اختير أكثر من خيار واحد في «⁨%1⁩». اختر واحدا.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s tasks and is left out.</source>
        <translation>ليست «⁨%1⁩» من مهام القالب، فتُترك.</translation>
    </message>
    <message>
        <source>The section “%1” is missing.</source>
        <translation>القسم «⁨%1⁩» مفقود.</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>السطر «⁨%1⁩» مفقود.</translation>
    </message>
    <message>
        <source>The line “%1” should not be there for these answers.</source>
        <translation>لا ينبغي أن يوجد السطر «⁨%1⁩» مع هذه الإجابات.</translation>
    </message>
    <message>
        <source>The form does not set these labels and leaves them out: %1.</source>
        <translation>لا يضع النموذج هذه الوسوم ويتركها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The form does not set these assignees and leaves them out: %1.</source>
        <translation>لا يضع النموذج هؤلاء المسند إليهم ويتركهم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The heading “%1” has level %2 here and level %3 in the template.</source>
        <translation>للعنوان «⁨%1⁩» المستوى ⁨%2⁩ هنا والمستوى ⁨%3⁩ في القالب.</translation>
    </message>
</context>
<context>
    <name>waybill::BuiltInFiles</name>
    <message>
        <source>This built-in file is missing.</source>
        <translation>هذا الملف المضمَّن مفقود.</translation>
    </message>
</context>
<context>
    <name>waybill::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Outline and dot: today. Corner: the clock changes. Struck through: past.</source>
        <translation>إطار ونقطة: اليوم. زاوية: تغيير الساعة. مشطوب: مضى.</translation>
    </message>
    <message>
        <source>Arrow keys change the day, Page Up and Page Down the month, T goes to today.</source>
        <translation>مفاتيح الأسهم تغير اليوم، وPage Up وPage Down تغيران الشهر، وT يذهب إلى اليوم الحالي.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps the box empty, T is today.</source>
        <translation>‏Enter يأخذه، وEsc يبقي الحقل فارغا، وT هو اليوم الحالي.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps %1, T is today.</source>
        <translation>‏Enter يأخذه، وEsc يبقي ⁨%1⁩، وT هو اليوم الحالي.</translation>
    </message>
</context>
<context>
    <name>waybill::Drivers</name>
    <message>
        <source>A part of Waybill is missing or of another version (%1). Install Waybill again.</source>
        <translation>جزء من Waybill مفقود أو من إصدار آخر (⁨%1⁩). ثبّت Waybill من جديد.</translation>
    </message>
</context>
<context>
    <name>waybill::Exchange</name>
    <message>
        <source>The proxy %1 cannot be reached, or does not let this computer through to %2 (%3). Check HTTPS_PROXY or this computer&apos;s proxy settings, ask who runs the proxy, or name %2 in NO_PROXY if it can be reached without.</source>
        <translation>لا يمكن الوصول إلى الوسيط ⁨%1⁩، أو لا يسمح لهذا الحاسوب بالوصول إلى ⁨%2⁩ (⁨%3⁩). افحص HTTPS_PROXY أو إعدادات الوسيط في هذا الحاسوب، أو اسأل من يدير الوسيط، أو اذكر ⁨%2⁩ في NO_PROXY إن كان يمكن الوصول إليه من دونه.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password, or does not take those that it got. Write them into its address: HTTPS_PROXY=http://NAME:PASSWORD@%1.</source>
        <translation>يطلب الوسيط ⁨%1⁩ اسما وكلمة مرور، أو لا يقبل ما تلقاه منهما. اكتبهما في عنوانه: ⁦HTTPS_PROXY=http://NAME:PASSWORD@%1⁩.</translation>
    </message>
    <message>
        <source>%1 did not answer in time by way of the proxy %2.</source>
        <translation>لم يجب ⁨%1⁩ في الوقت المحدد عبر الوسيط ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not show that it is who it says (%2), so nothing was sent. Check the address and this computer&apos;s clock; in a company&apos;s network ask who runs it for its authority&apos;s certificate, and name that in SSL_CERT_FILE.</source>
        <translation>لم يستطع ⁨%1⁩ إثبات هويته (⁨%2⁩)، فلم يُرسل شيء. افحص العنوان وساعة هذا الحاسوب؛ وفي شبكة شركة اطلب ممن يديرها شهادة هيئتها، واذكرها في SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a whole answer came.</source>
        <translation>انتهى الاتصال مع ⁨%1⁩ قبل وصول إجابة كاملة.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 let nothing through. Check this computer&apos;s proxy settings.</source>
        <translation>لم يسمح الوسيط على الطريق إلى ⁨%1⁩ بمرور شيء. افحص إعدادات الوسيط في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the connection, then try again.</source>
        <translation>تعذر الوصول إلى ⁨%1⁩. افحص الاتصال ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يجب ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>أجاب ⁨%1⁩ بما لا يستطيع Waybill قراءته. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only.</source>
        <translation>لا يخاطب Waybill خوادم GitHub إلا عبر HTTPS.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long. Is it a GitHub server?</source>
        <translation>إجابة ⁨%1⁩ أطول بكثير مما ينبغي. هل هو خادم GitHub؟</translation>
    </message>
</context>
<context>
    <name>waybill::ReviewCheckList</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>waybill::CheckRow</name>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning, ignored</source>
        <translation>تحذير، متجاهَل</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>stops the request</source>
        <translation>يوقف الطلب</translation>
    </message>
    <message>
        <source>not checked, ignored</source>
        <translation>لم يُفحص، متجاهَل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Submit anyway</source>
        <translation>إرسال مع ذلك</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>You chose to go on.</source>
        <translation>اخترت المتابعة.</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>لم يُفحص:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>waybill::ChecklistEditor</name>
    <message>
        <source>Link for: %1</source>
        <translation>رابط إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>جزء من: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ChecksPane</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Enter goes to the field. Alt+Enter mends the problem where a remedy is offered.</source>
        <translation>‏Enter يذهب إلى الحقل. Alt+Enter يصلح المشكلة حيث يُعرض علاج لها.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء لإصلاحه</translation>
    </message>
    <message>
        <source>Checked: GitHub&apos;s limits for title and length. This template has no rules of its own.</source>
        <translation>فُحص: حدود GitHub للعنوان والطول. ليس لهذا القالب قواعد خاصة به.</translation>
    </message>
    <message>
        <source>Checked: the answers against the rules of this form, and GitHub&apos;s limits for title and length.</source>
        <translation>فُحص: الإجابات وفق قواعد هذا النموذج، وحدود GitHub للعنوان والطول.</translation>
    </message>
    <message>
        <source>Not asked: GitHub, and the workflow that reads the issue.</source>
        <translation>لم يُسأل: GitHub، وسير العمل الذي يقرأ المسألة.</translation>
    </message>
    <message>
        <source>Form complete: %1</source>
        <translation>النموذج مكتمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Of the repository: milestone, labels, versions, parent issue, and open issues with this title, as far as they could be read. Not asked: the workflow that reads the issue.</source>
        <translation>من المستودع: المَعلم والوسوم والإصدارات والمسألة الأم والمسائل المفتوحة بهذا العنوان، بقدر ما أمكنت قراءته. لم يُسأل: سير العمل الذي يقرأ المسألة.</translation>
    </message>
    <message>
        <source>Choose another contract…</source>
        <translation>اختيار عقد آخر…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>waybill::CodeBox</name>
    <message>
        <source>The code is being asked for</source>
        <translation>يجري طلب الكود</translation>
    </message>
    <message>
        <source>Code: %1. Press to copy it.</source>
        <translation>الكود: ⁨%1⁩. اضغط لنسخه.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الكود</translation>
    </message>
</context>
<context>
    <name>waybill::Command</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>لم يُرسل شيء. مع ⁦--again⁩ يُقدَّم رغم ذلك.</translation>
    </message>
    <message>
        <source>The repository has its own version of this template (%1). This request is written with another.</source>
        <translation>للمستودع إصداره الخاص من هذا القالب (⁨%1⁩). هذا الطلب مكتوب بقالب آخر.</translation>
    </message>
    <message>
        <source>--problems is “text” or “json”.</source>
        <translation>قيمة ⁦--problems⁩ هي «text» أو «json».</translation>
    </message>
    <message>
        <source>Says what is missing or wrong in a filled issue.</source>
        <translation>يقول ما ينقص أو ما هو خطأ في مسألة معبأة.</translation>
    </message>
    <message>
        <source>Shows a template as Waybill reads it: sections, fields, kinds, places.</source>
        <translation>يعرض القالب كما يقرؤه Waybill: الأقسام والحقول والأنواع والمواضع.</translation>
    </message>
    <message>
        <source>Writes Markdown as the HTML that GitHub shows.</source>
        <translation>يكتب Markdown بصيغة HTML التي يعرضها GitHub.</translation>
    </message>
    <message>
        <source>Lists the built-in templates.</source>
        <translation>يسرد القوالب المضمَّنة.</translation>
    </message>
    <message>
        <source>Waybill opens a GitHub issue template as a guided form.</source>
        <translation>يفتح Waybill قالب مسألة من GitHub كنموذج موجَّه.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>يفتح النافذة.</translation>
    </message>
    <message>
        <source>See waybill --help.</source>
        <translation>انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>لا يمكن كتابة الناتج: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Use it like this: waybill %1.</source>
        <translation>استخدمه هكذا: ⁦waybill %1⁩.</translation>
    </message>
    <message>
        <source>Several files are for --stats.</source>
        <translation>تعدد الملفات متاح مع ⁦--stats⁩ فقط.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Front matter belongs to Markdown; leave --html or --front-matter away.</source>
        <translation>البيانات التمهيدية من Markdown؛ اترك ⁦--html⁩ أو ⁦--front-matter⁩.</translation>
    </message>
    <message>
        <source>“%1” is no time like 2025-03-15T18:00:00Z.</source>
        <translation>ليس «⁨%1⁩» وقتا مثل ⁦2025-03-15T18:00:00Z⁩.</translation>
    </message>
    <message>
        <source>Signs in to GitHub by a code, a token on the standard input, or the GitHub CLI; says who is signed in; signs out.</source>
        <translation>يسجل الدخول إلى GitHub بكود أو برمز وصول من الإدخال القياسي أو عبر GitHub CLI؛ ويقول من هو مسجل الدخول؛ ويسجل الخروج.</translation>
    </message>
    <message>
        <source>Checks the request against the repository, asks, files it once, and prints its address.</source>
        <translation>يفحص الطلب وفق المستودع، ويسأل، ويقدمه مرة واحدة، ويطبع عنوانه.</translation>
    </message>
    <message>
        <source>Lists the requests that are not filed yet; sends one again after looking for it, or drops it.</source>
        <translation>يسرد الطلبات التي لم تُقدَّم بعد؛ ويرسل أحدها من جديد بعد البحث عنه، أو يُسقطه.</translation>
    </message>
    <message>
        <source>A file may be - for the standard input or output. Exit codes: 0 fine, 1 problems of severity error, 2 unreadable or wrong use, 3 not signed in or refused by GitHub, 4 GitHub out of reach, 5 outcome unknown and kept in the outbox.</source>
        <translation>يمكن أن يكون الملف - للإدخال أو الإخراج القياسي. رموز الخروج: 0 سليم، 1 مشكلات بدرجة خطأ، 2 غير مقروء أو استخدام خاطئ، 3 بلا تسجيل دخول أو رفضه GitHub، 4 تعذر الوصول إلى GitHub، 5 النتيجة مجهولة ومحفوظة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME.</source>
        <translation>اذكر القيم والمستودع: ⁦waybill submit --values V.yml --repo OWNER/NAME⁩.</translation>
    </message>
    <message>
        <source>File this request? Type yes:</source>
        <translation>هل يُقدَّم هذا الطلب؟ اكتب yes:</translation>
    </message>
    <message>
        <source>File this request in spite of the warnings? Type yes:</source>
        <translation>هل يُقدَّم هذا الطلب رغم التحذيرات؟ اكتب yes:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is filed without asking, warnings included.</source>
        <translation>لم يُرسل شيء. مع ⁦--yes⁩ يُقدَّم من دون سؤال، ومع التحذيرات.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: waybill outbox retry %1</source>
        <translation>محفوظ في صندوق الصادر: ⁦waybill outbox retry %1⁩</translation>
    </message>
    <message>
        <source>Lists the contracts: what workflows accept; with a repository, which of them is in force there.</source>
        <translation>يسرد العقود: ما تقبله مسارات العمل؛ ومع مستودع، أيها سارٍ فيه.</translation>
    </message>
    <message>
        <source>in force: its files are the repository's</source>
        <translation>سارٍ: ملفاته هي ملفات المستودع</translation>
    </message>
    <message>
        <source>not in force.</source>
        <translation>غير سارٍ.</translation>
    </message>
    <message>
        <source>%1  kept by the repository itself</source>
        <translation>‏⁨%1⁩  يحفظه المستودع نفسه</translation>
    </message>
    <message>
        <source>Lists what is being written and where each text is; prints one as a body or as values; brings back an earlier state.</source>
        <translation>يسرد ما يُكتب الآن وأين يوجد كل نص؛ ويطبع أحدها كمتن أو كقيم؛ ويعيد حالة سابقة.</translation>
    </message>
    <message>
        <source>The answers are kept: waybill drafts show %1</source>
        <translation>الإجابات محفوظة: ⁦waybill drafts show %1⁩</translation>
    </message>
    <message>
        <source>With any of these: settings, drafts and outbox are in this folder.</source>
        <translation>مع أي من هذه: الإعدادات والمسودات وصندوق الصادر في هذا المجلد.</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>لا يمكن استخدامه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writes what a shell needs to complete these commands and their options.</source>
        <translation>يكتب ما تحتاجه الصدفة لإكمال هذه الأوامر وخياراتها.</translation>
    </message>
    <message>
        <source>The shell is bash, zsh or fish.</source>
        <translation>الصدفة هي bash أو zsh أو fish.</translation>
    </message>
    <message>
        <source>Says what is wrong with templates, issue forms, guides and contracts, for those who write them.</source>
        <translation>يذكر الخطأ في القوالب والنماذج والأدلة والعقود، لمن يكتبها.</translation>
    </message>
    <message>
        <source>--format is “text”, “json” or “sarif”.</source>
        <translation>‎--format هو «text» أو «json» أو «sarif».</translation>
    </message>
    <message>
        <source>There is no template, form, guide or contract in these folders.</source>
        <translation>لا قالب ولا نموذج ولا دليل ولا عقد في هذه المجلدات.</translation>
    </message>
    <message>
        <source>Writes the issue that a values file describes, as Markdown or HTML; or the values of an issue that exists.</source>
        <translation>يكتب المسألة التي يصفها ملف قيم، بصيغة Markdown أو HTML؛ أو قيم مسألة موجودة.</translation>
    </message>
    <message>
        <source>Name the values, or what to read: waybill export --values V.yml or --from ISSUE.</source>
        <translation>اذكر القيم أو ما يُقرأ: waybill export --values V.yml أو --from ISSUE.</translation>
    </message>
    <message>
        <source>Changes answers of an issue that exists, and nothing else in it; keeps what others changed meanwhile.</source>
        <translation>يغيّر إجابات مسألة موجودة ولا شيء غيرها، ويُبقي ما غيّره آخرون في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Name what to check: waybill check ISSUE or waybill check BODY.md.</source>
        <translation>اذكر ما يُفحص: waybill check ISSUE أو waybill check BODY.md.</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, or that for one answer: --take version=mine.</source>
        <translation>--take إما «mine» أو «theirs»، أو ذلك لإجابة واحدة: --take version=mine.</translation>
    </message>
    <message>
        <source>#%1 is closed; whoever closed it may not look at it again. With --yes it is changed all the same.</source>
        <translation>#%1 مغلقة، وقد لا ينظر فيها من أغلقها مرة أخرى. مع --yes تُغيَّر رغم ذلك.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked. With --yes it is changed all the same.</source>
        <translation>المحادثة في #%1 مقفلة. مع --yes تُغيَّر رغم ذلك.</translation>
    </message>
    <message>
        <source>#%1 has all of this already; nothing was sent.</source>
        <translation>في #%1 كل هذا سلفًا؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Save this to #%1? Type yes:</source>
        <translation>أتحفظ هذا في #%1؟ اكتب yes:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is saved without asking.</source>
        <translation>لم يُرسل شيء. مع --yes يُحفظ دون سؤال.</translation>
    </message>
    <message>
        <source>“%1” (%2) was changed by somebody else to something else:</source>
        <translation>غيّر شخص آخر «%1» (%2) إلى شيء آخر:</translation>
    </message>
    <message>
        <source>Nothing was saved: = is what it was, &lt; what is there now, &gt; what you want. Say which counts with --take FIELD=mine or --take FIELD=theirs, or for all with --take mine or --take theirs.</source>
        <translation>لم يُحفظ شيء: = ما كان، و&lt; ما هو موجود الآن، و&gt; ما تريده. قل أيها يُعتمد بـ --take FIELD=mine أو --take FIELD=theirs، أو للكل بـ --take mine أو --take theirs.</translation>
    </message>
    <message>
        <source>Name the issue and the values: waybill save ISSUE --values V.yml.</source>
        <translation>اذكر المسألة والقيم: waybill save ISSUE --values V.yml.</translation>
    </message>
    <message>
        <source>The standard input is the text or the values, not both.</source>
        <translation>الدخل القياسي إما النص وإما القيم، لا كلاهما.</translation>
    </message>
    <message>
        <source>The issue lacks labels that follow from its answers: %1.</source>
        <translation>تنقص المسألةَ وسوم تترتب على إجاباتها: %1.</translation>
    </message>
    <message>
        <source>By its answers the issue belongs to the milestone “%1”.</source>
        <translation>بحسب إجاباتها تنتمي المسألة إلى المَعلَم «%1».</translation>
    </message>
    <message>
        <source>--dry-run says what --fix would do.</source>
        <translation>--dry-run يقول ما كان سيفعله --fix.</translation>
    </message>
    <message>
        <source>--fix takes the standard input alone.</source>
        <translation>--fix يأخذ الدخل القياسي وحده فقط.</translation>
    </message>
    <message>
        <source>Writes the address of GitHub&apos;s own form, filled in with the answers of a values file.</source>
        <translation>يكتب عنوان نموذج GitHub نفسه مملوءًا بإجابات ملف قيم.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill link --values V.yml --repo OWNER/NAME.</source>
        <translation>اذكر القيم والمستودع: waybill link --values V.yml --repo OWNER/NAME.</translation>
    </message>
    <message>
        <source>This is no event of an issue: GitHub&apos;s JSON of one has it under “issue”.</source>
        <translation>هذا ليس حدث مسألة: JSON الخاص بـ GitHub يضعها تحت «issue».</translation>
    </message>
    <message>
        <source>The event is of a pull request, which has no template&apos;s form.</source>
        <translation>الحدث لطلب سحب، وليس له نموذج قالب.</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>The answers are kept nowhere: %1</source>
        <translation>الإجابات غير محفوظة في أي مكان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writes a first guide for a template: its fields as they were found, to go on from.</source>
        <translation>يكتب دليلًا أوّل لقالب: حقوله كما وُجدت، للمتابعة منها.</translation>
    </message>
</context>
<context>
    <name>waybill::ContractLibrary</name>
    <message>
        <source>No contract is known for this form.</source>
        <translation>لا يُعرف عقد لهذا النموذج.</translation>
    </message>
    <message>
        <source>There is no contract of this name for this form. Known are: %1.</source>
        <translation>لا يوجد عقد بهذا الاسم لهذا النموذج. المعروف: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::Database</name>
    <message>
        <source>Another program holds Waybill&apos;s database. Try again in a moment.</source>
        <translation>يمسك برنامج آخر بقاعدة بيانات Waybill. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged: %1. Start Waybill again.</source>
        <translation>قاعدة بيانات Waybill تالفة: ⁨%1⁩. شغّل Waybill من جديد.</translation>
    </message>
    <message>
        <source>The disk with Waybill&apos;s database is full. Make room and try again.</source>
        <translation>القرص الذي عليه قاعدة بيانات Waybill ممتلئ. أفسح مكانا وحاول من جديد.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database cannot be read or written: %1.</source>
        <translation>لا يمكن قراءة قاعدة بيانات Waybill أو الكتابة فيها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفا</translation>
    </message>
    <message>
        <source>Another Waybill is opening the database. Try again in a moment.</source>
        <translation>يفتح Waybill آخر قاعدة البيانات. حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>لا يمكن الكتابة في مجلدها</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing</source>
        <translation>مشغّل SQLite الخاص بـQt مفقود</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation>قاعدة بيانات Waybill تالفة ولا يمكن تنحيتها. انقلها بيدك.</translation>
    </message>
    <message>
        <source>A newer Waybill wrote this database. Use that one, or move the file away.</source>
        <translation>كتب إصدار أحدث من Waybill قاعدة البيانات هذه. استخدم ذلك الإصدار، أو انقل الملف.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database was damaged. It was moved to %1, and a new one was made. Requests that were on their way are in the old one: look on GitHub before you file them again.</source>
        <translation>كانت قاعدة بيانات Waybill تالفة. نُقلت إلى ⁨%1⁩ وأُنشئت واحدة جديدة. الطلبات التي كانت في الطريق موجودة في القديمة: انظر على GitHub قبل أن تقدمها من جديد.</translation>
    </message>
    <message>
        <source>There is no copy of an earlier day.</source>
        <translation>لا توجد نسخة من يوم سابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could be read out of it.</source>
        <translation>
            <numerusform>لم يمكن استخراج أي مسودة منها.</numerusform>
            <numerusform>أمكن استخراج مسودة واحدة منها.</numerusform>
            <numerusform>أمكن استخراج مسودتين منها.</numerusform>
            <numerusform>أمكن استخراج %n مسودات منها.</numerusform>
            <numerusform>أمكن استخراج %n مسودة منها.</numerusform>
            <numerusform>أمكن استخراج %n مسودة منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the copy %1; what was changed in them since then is missing.</source>
        <translation>
            <numerusform>لم تأت أي مسودة أخرى من النسخة ⁨%1⁩؛ وما تغير فيها منذ ذلك الحين مفقود.</numerusform>
            <numerusform>جاءت واحدة أخرى من النسخة ⁨%1⁩؛ وما تغير فيها منذ ذلك الحين مفقود.</numerusform>
            <numerusform>جاءت اثنتان أخريان من النسخة ⁨%1⁩؛ وما تغير فيهما منذ ذلك الحين مفقود.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة ⁨%1⁩؛ وما تغير فيها منذ ذلك الحين مفقود.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة ⁨%1⁩؛ وما تغير فيها منذ ذلك الحين مفقود.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة ⁨%1⁩؛ وما تغير فيها منذ ذلك الحين مفقود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DateTimeEditor</name>
    <message>
        <source>Now + %1 min</source>
        <translation>الآن + ⁨%1⁩ د</translation>
    </message>
    <message numerus="yes">
        <source>Set to %n minutes from now</source>
        <translation>
            <numerusform>الضبط على الآن</numerusform>
            <numerusform>الضبط على دقيقة واحدة من الآن</numerusform>
            <numerusform>الضبط على دقيقتين من الآن</numerusform>
            <numerusform>الضبط على %n دقائق من الآن</numerusform>
            <numerusform>الضبط على %n دقيقة من الآن</numerusform>
            <numerusform>الضبط على %n دقيقة من الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>⁨%1⁩ · ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>⁦%1 UTC⁩</translation>
    </message>
    <message>
        <source> · %1 %2 (your time)</source>
        <translation> · ⁨%1⁩ ⁨%2⁩ (بتوقيتك)</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, and for which field.</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::DeviceSignIn</name>
    <message>
        <source>This Waybill has no client id for %1.</source>
        <translation>ليس لدى Waybill هذا معرّف عميل لـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>لدى ⁨%1⁩ مشكلة في هذه اللحظة (الحالة ⁨%2⁩). حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>%1 does not know this Waybill&apos;s client id.</source>
        <translation>لا يعرف ⁨%1⁩ معرّف العميل الخاص بـWaybill هذا.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in by code here. Use another way.</source>
        <translation>لا يتيح ⁨%1⁩ تسجيل الدخول بكود هنا. استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>%1 refused to start the sign-in: %2.</source>
        <translation>رفض ⁨%1⁩ بدء تسجيل الدخول: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 answered something that is no sign-in code.</source>
        <translation>أجاب ⁨%1⁩ بما ليس كود تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1 answered something that is no token.</source>
        <translation>أجاب ⁨%1⁩ بما ليس رمز وصول.</translation>
    </message>
    <message>
        <source>The sign-in was declined on %1.</source>
        <translation>رُفض تسجيل الدخول على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The code expired before it was entered.</source>
        <translation>انتهت صلاحية الكود قبل إدخاله.</translation>
    </message>
    <message>
        <source>Verify your email address on %1 first, then sign in again.</source>
        <translation>أكد عنوان بريدك الإلكتروني على ⁨%1⁩ أولا، ثم سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>رفض ⁨%1⁩ تسجيل الدخول: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRun</name>
    <message>
        <source>The workflow would accept this now.</source>
        <translation>يقبل سير العمل هذا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are worth a second look.</source>
        <translation>
            <numerusform>لا شيء يستحق نظرة ثانية.</numerusform>
            <numerusform>أمر واحد يستحق نظرة ثانية.</numerusform>
            <numerusform>أمران يستحقان نظرة ثانية.</numerusform>
            <numerusform>%n أمور تستحق نظرة ثانية.</numerusform>
            <numerusform>%n أمرا تستحق نظرة ثانية.</numerusform>
            <numerusform>%n أمر تستحق نظرة ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks that do not stop it could not be made: %1.</source>
        <translation>
            <numerusform>لم يتعذر أي فحص لا يوقفه: ⁨%1⁩.</numerusform>
            <numerusform>تعذر فحص واحد لا يوقفه: ⁨%1⁩.</numerusform>
            <numerusform>تعذر فحصان لا يوقفانه: ⁨%1⁩.</numerusform>
            <numerusform>تعذرت %n فحوص لا توقفه: ⁨%1⁩.</numerusform>
            <numerusform>تعذر %n فحصا لا توقفه: ⁨%1⁩.</numerusform>
            <numerusform>تعذر %n فحص لا توقفه: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the workflow would accept this is not known: %n checks could not be made (%1).</source>
        <translation>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: لم يتعذر أي فحص (⁨%1⁩).</numerusform>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: تعذر فحص واحد (⁨%1⁩).</numerusform>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: تعذر فحصان (⁨%1⁩).</numerusform>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: تعذرت %n فحوص (⁨%1⁩).</numerusform>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: تعذر %n فحصا (⁨%1⁩).</numerusform>
            <numerusform>لا يُعرف هل يقبل سير العمل هذا: تعذر %n فحص (⁨%1⁩).</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would refuse this at gate “%1”: %2</source>
        <translation>يرفض سير العمل هذا عند البوابة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n answers that the workflow wants are missing.</source>
        <translation>
            <numerusform>لم يكتمل: لا تنقص أي إجابة يريدها سير العمل.</numerusform>
            <numerusform>لم يكتمل: تنقص إجابة واحدة يريدها سير العمل.</numerusform>
            <numerusform>لم يكتمل: تنقص إجابتان يريدهما سير العمل.</numerusform>
            <numerusform>لم يكتمل: تنقص %n إجابات يريدها سير العمل.</numerusform>
            <numerusform>لم يكتمل: تنقص %n إجابة يريدها سير العمل.</numerusform>
            <numerusform>لم يكتمل: تنقص %n إجابة يريدها سير العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would accept this, but do not file it now: %1</source>
        <translation>يقبل سير العمل هذا، لكن لا تقدمه الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not checked: this repository runs another version of its workflow. What %1 %2 would say is advice.</source>
        <translation>لم يُفحص: يشغّل هذا المستودع إصدارا آخر من سير عمله. ما يقوله ⁨%1⁩ ⁨%2⁩ هو مشورة.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRunHeader</name>
    <message>
        <source>Use another contract</source>
        <translation>استخدام عقد آخر</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>اختيار مستودع</translation>
    </message>
    <message>
        <source>Use a contract</source>
        <translation>استخدام عقد</translation>
    </message>
    <message>
        <source>%1, commit %2</source>
        <translation>‏⁨%1⁩، الإيداع ⁨%2⁩</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>بلا عقد</translation>
    </message>
    <message>
        <source>What the repository runs</source>
        <translation>ما يشغّله المستودع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>What is being typed is not judged yet.</source>
        <translation>ما يُكتب الآن لا يُحكم عليه بعد.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Shows the files that the contract was read from</source>
        <translation>يعرض الملفات التي قُرئ منها العقد</translation>
    </message>
    <message>
        <source>Use the contract that the repository calls for</source>
        <translation>استخدام العقد الذي يطلبه المستودع</translation>
    </message>
</context>
<context>
    <name>waybill::Exporter</name>
    <message>
        <source>• %1</source>
        <translation>• ⁨%1⁩</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <translation>• ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) would stop this request.</source>
        <translation>
            <numerusform>لا مشكلة توقف هذا الطلب.</numerusform>
            <numerusform>مشكلة واحدة توقف هذا الطلب.</numerusform>
            <numerusform>مشكلتان توقفان هذا الطلب.</numerusform>
            <numerusform>%n مشكلات توقف هذا الطلب.</numerusform>
            <numerusform>%n مشكلة توقف هذا الطلب.</numerusform>
            <numerusform>%n مشكلة توقف هذا الطلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Problem</source>
        <translation>الذهاب إلى المشكلة الأولى</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>نسخ مع ذلك</translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>تصدير مع ذلك</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>تصدير HTML</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>تصدير Markdown</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message>
        <source>Your answers are still here, and an earlier file of that name is as it was.</source>
        <translation>ما زالت إجاباتك هنا، والملف السابق بهذا الاسم على حاله.</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance and front matter.</source>
        <translation>صار نص Markdown في الحافظة، مع الإرشادات والبيانات التمهيدية.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance.</source>
        <translation>صار نص Markdown في الحافظة، مع الإرشادات.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with front matter.</source>
        <translation>صار نص Markdown في الحافظة، مع البيانات التمهيدية.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard.</source>
        <translation>صار نص Markdown في الحافظة.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance and front matter.</source>
        <translation>حُفظ في ⁨%1⁩، مع الإرشادات والبيانات التمهيدية.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance.</source>
        <translation>حُفظ في ⁨%1⁩، مع الإرشادات.</translation>
    </message>
    <message>
        <source>Saved to %1, with front matter.</source>
        <translation>حُفظ في ⁨%1⁩، مع البيانات التمهيدية.</translation>
    </message>
    <message>
        <source>Answers not saved</source>
        <translation>لم تُحفظ الإجابات</translation>
    </message>
    <message>
        <source>This draft cannot be saved, and your answers are in no file.</source>
        <translation>لا يمكن حفظ هذه المسودة، وإجاباتك ليست في أي ملف.</translation>
    </message>
    <message>
        <source>Export them to open them again later. What is on the clipboard may be gone with the window.</source>
        <translation>صدّرها لتفتحها من جديد لاحقا. ما في الحافظة قد يزول مع النافذة.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the template still stand for an answer.</source>
        <translation>
            <numerusform>لا نص من القالب في مكان إجابة.</numerusform>
            <numerusform>ما زال نص واحد من القالب في مكان إجابة.</numerusform>
            <numerusform>ما زال نصان من القالب في مكان إجابة.</numerusform>
            <numerusform>ما زالت %n نصوص من القالب في مكان إجابة.</numerusform>
            <numerusform>ما زال %n نصًا من القالب في مكان إجابة.</numerusform>
            <numerusform>ما زال %n نص من القالب في مكان إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Placeholder</source>
        <translation>انتقل إلى أول نص بديل</translation>
    </message>
    <message>
        <source>Placeholders are left</source>
        <translation>بقيت نصوص بديلة</translation>
    </message>
    <message>
        <source>• Line %1, %2: %3</source>
        <translation>• السطر %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>waybill::Facts</name>
    <message>
        <source>approved in #%1</source>
        <translation>تمت الموافقة عليه في ⁦#%1⁩</translation>
    </message>
    <message>
        <source>no approved request found</source>
        <translation>لم يُعثر على طلب موافَق عليه</translation>
    </message>
    <message>
        <source>too many milestones to look through</source>
        <translation>المعالم أكثر من أن تُتصفح</translation>
    </message>
    <message>
        <source>last approved: %1</source>
        <translation>آخر ما تمت الموافقة عليه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>none above it</source>
        <translation>لا شيء أعلى منه</translation>
    </message>
    <message>
        <source>above it: %1</source>
        <translation>أعلى منه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>تنقص إجابة</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>لم يُبحث عنه بعد</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>as of %1: %2</source>
        <extracomment>%1 is a time, %2 why it could not be asked again.</extracomment>
        <translation>حتى ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>لا مسائل مفتوحة</numerusform>
            <numerusform>مسألة مفتوحة واحدة</numerusform>
            <numerusform>مسألتان مفتوحتان</numerusform>
            <numerusform>%n مسائل مفتوحة</numerusform>
            <numerusform>%n مسألة مفتوحة</numerusform>
            <numerusform>%n مسألة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>due %1 UTC</source>
        <translation>يستحق في ⁨%1⁩ UTC</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>the latest is %1</source>
        <translation>الأحدث هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>غير موجود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>مسجل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>the owner is %1</source>
        <translation>المالك هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>the newest run: %1</source>
        <translation>أحدث تشغيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>it never ran there</source>
        <translation>لم يُشغَّل هناك قط</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>‏⁨%1⁩ غير موجود</translation>
    </message>
    <message>
        <source>%1 does not say it</source>
        <translation>لا يقوله ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>milestone %1 is not among those that the workflow looks through</source>
        <translation>المَعلم ⁨%1⁩ ليس من المعالم التي يتصفحها سير العمل</translation>
    </message>
    <message>
        <source>#%1 is not in %2</source>
        <translation>لا يوجد ⁦#%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>may push</source>
        <translation>يمكنه الدفع</translation>
    </message>
    <message>
        <source>may not push</source>
        <translation>لا يمكنه الدفع</translation>
    </message>
    <message>
        <source>has the triage role</source>
        <translation>لديه دور الفرز (triage)</translation>
    </message>
    <message>
        <source>does not have the triage role</source>
        <translation>ليس لديه دور الفرز (triage)</translation>
    </message>
    <message>
        <source>it is archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>it is not archived</source>
        <translation>غير مؤرشف</translation>
    </message>
    <message>
        <source>issues are switched on</source>
        <translation>المشكلات مفعّلة</translation>
    </message>
    <message>
        <source>issues are switched off</source>
        <translation>المشكلات معطّلة</translation>
    </message>
</context>
<context>
    <name>waybill::FieldFrame</name>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>Invalid entry.</source>
        <translation>إدخال غير صالح.</translation>
    </message>
    <message>
        <source>moved over</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Moved over from another version of the template.</source>
        <translation>منقول من إصدار آخر للقالب.</translation>
    </message>
    <message>
        <source>New in this version of the template.</source>
        <translation>جديد في هذا الإصدار من القالب.</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>Taken over from another request; to be looked at.</source>
        <translation>مأخوذ من طلب آخر؛ يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Menu of “%1”</source>
        <translation>قائمة «%1»</translation>
    </message>
</context>
<context>
    <name>waybill::Filing</name>
    <message>
        <source>Another request with this title was filed at the same time. Look at both; if they are one and the same, keep #%1 and close %2 as a duplicate.</source>
        <translation>قُدِّم طلب آخر بهذا العنوان في الوقت نفسه. انظر إليهما؛ فإن كانا شيئا واحدا فأبق ⁦#%1⁩ وأغلق ⁨%2⁩ باعتباره مكررا.</translation>
    </message>
    <message>
        <source>Waybill cannot read this request any more and sends nothing for it. Look on GitHub whether it was filed.</source>
        <translation>لم يعد Waybill قادرا على قراءة هذا الطلب ولا يرسل شيئا من أجله. انظر على GitHub هل قُدِّم.</translation>
    </message>
    <message>
        <source>It was not filed: you confirmed it more than ten minutes ago. Look at the checks again and send it, or drop it.</source>
        <translation>لم يُقدَّم: أكدته قبل أكثر من عشر دقائق. انظر إلى الفحوص من جديد وأرسله، أو أسقطه.</translation>
    </message>
    <message>
        <source>You stopped it before it was filed. It does not exist on GitHub.</source>
        <translation>أوقفته قبل تقديمه. لا وجود له على GitHub.</translation>
    </message>
    <message>
        <source>It was not filed: GitHub could not be reached. %1 Send it when you are online again.</source>
        <translation>لم يُقدَّم: تعذر الوصول إلى GitHub. ⁨%1⁩ أرسله حين تتصل بالشبكة من جديد.</translation>
    </message>
    <message>
        <source>GitHub did not take it, so it does not exist there. %1</source>
        <translation>لم يقبله GitHub، فلا وجود له هناك. ⁨%1⁩</translation>
    </message>
    <message>
        <source>It was not filed: open issues have the same title: %1. Send it all the same, or drop it.</source>
        <translation>لم يُقدَّم: توجد مسائل مفتوحة بالعنوان نفسه: ⁨%1⁩. أرسله مع ذلك، أو أسقطه.</translation>
    </message>
    <message>
        <source>It was not filed: the parent issue %1#%2 is not there or not yours to see. Send it without a parent, or drop it.</source>
        <translation>لم يُقدَّم: المسألة الأم ⁦%1#%2⁩ غير موجودة أو لا يحق لك رؤيتها. أرسله بلا مسألة أم، أو أسقطه.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether it was filed.</source>
        <translation>أُرسل ولم تأت إجابة. ينظر Waybill هل قُدِّم.</translation>
    </message>
    <message>
        <source>It was sent, but GitHub did not file it: it does not exist. Send it again, or drop it.</source>
        <translation>أُرسل لكن GitHub لم يقدمه: لا وجود له. أرسله من جديد، أو أسقطه.</translation>
    </message>
    <message>
        <source>You stopped it, and it was not filed: it does not exist on GitHub. Send it again, or drop it.</source>
        <translation>أوقفته ولم يُقدَّم: لا وجود له على GitHub. أرسله من جديد، أو أسقطه.</translation>
    </message>
    <message>
        <source>GitHub said that it was filed, but Waybill cannot find it. Look on GitHub and give its number.</source>
        <translation>قال GitHub إنه قُدِّم، لكن Waybill لا يجده. انظر على GitHub وأعط رقمه.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: there are too many new issues to look through. Look on GitHub.</source>
        <translation>أُرسل وربما قُدِّم: المسائل الجديدة أكثر من أن تُتصفح. انظر على GitHub.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: an issue was deleted or moved meanwhile. Look on GitHub.</source>
        <translation>أُرسل وربما قُدِّم: حُذفت مسألة أو نُقلت في أثناء ذلك. انظر على GitHub.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed, but GitHub cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>أُرسل وربما قُدِّم، لكن لا يمكن سؤال GitHub. ⁨%1⁩ حاول من جديد، أو انظر هناك بنفسك.</translation>
    </message>
    <message>
        <source>Dropped. It was not filed.</source>
        <translation>أُسقط. لم يُقدَّم.</translation>
    </message>
    <message>
        <source>Dropped. Whether it was filed could not be seen; look on GitHub.</source>
        <translation>أُسقط. لم تمكن معرفة هل قُدِّم؛ انظر على GitHub.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>يطلب GitHub الانتظار قبل الطلب التالي.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>لم يجب GitHub كما ينبغي. ⁨%1⁩ يحاول Waybill من جديد.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but looking at it again or linking it did not work. %2</source>
        <translation>قُدِّم برقم ⁦#%1⁩، لكن النظر إليه من جديد أو ربطه لم ينجح. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>قُدِّم برقم ⁦#%1⁩.</translation>
    </message>
    <message>
        <source>There is no issue #%1 in this repository. Look on GitHub again.</source>
        <translation>لا توجد مسألة ⁦#%1⁩ في هذا المستودع. انظر على GitHub من جديد.</translation>
    </message>
    <message>
        <source>It had been filed before it was stopped. Close it on GitHub if you do not want it.</source>
        <translation>كان قد قُدِّم قبل إيقافه. أغلقه على GitHub إن لم ترده.</translation>
    </message>
    <message>
        <source>Issue #%1 was taken because you named it; it does not carry this request&apos;s mark.</source>
        <translation>أُخذت المسألة ⁦#%1⁩ لأنك سميتها؛ وهي لا تحمل علامة هذا الطلب.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.</source>
        <translation>قُدِّم برقم ⁦#%1⁩، لكن GitHub لا يعرضه الآن. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>This server has no sub-issues. The text names the parent %1 instead.</source>
        <translation>لا مسائل فرعية على هذا الخادم. يذكر النص المسألة الأم ⁨%1⁩ بدلا من ذلك.</translation>
    </message>
    <message>
        <source>It was filed without its parent %1, as you chose.</source>
        <translation>قُدِّم من دون مسألته الأم ⁨%1⁩، كما اخترت.</translation>
    </message>
    <message>
        <source>It could not be made a sub-issue of %1. %2 Add it there by hand.</source>
        <translation>تعذر جعله مسألة فرعية من ⁨%1⁩. ⁨%2⁩ أضفه هناك بيدك.</translation>
    </message>
    <message>
        <source>It is a sub-issue of %2 already, and not of %1. Move it on GitHub if that was not meant.</source>
        <translation>هو مسألة فرعية من ⁨%2⁩ أصلا، لا من ⁨%1⁩. انقله على GitHub إن لم يكن ذلك مقصودا.</translation>
    </message>
    <message>
        <source>It was not filed: the workflow's files could not be read again. %1 Send it all the same, or drop it.</source>
        <translation>لم يُقدَّم: تعذرت قراءة ملفات سير العمل من جديد. ⁨%1⁩ أرسله مع ذلك، أو أسقطه.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>زال ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>‏⁨%1⁩ جديد</translation>
    </message>
    <message>
        <source>%1 is %2, was %3</source>
        <translation>‏⁨%1⁩ هو ⁨%2⁩، وكان ⁨%3⁩</translation>
    </message>
    <message>
        <source>It was not filed: the workflow changed since you looked: %1. Look at the checks again, and send it or drop it.</source>
        <translation>لم يُقدَّم: تغير سير العمل منذ نظرت: ⁨%1⁩. انظر إلى الفحوص من جديد، وأرسله أو أسقطه.</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitController</name>
    <message>
        <source>File it all the same</source>
        <translation>تقديمه مع ذلك</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>عدم تقديمه</translation>
    </message>
    <message>
        <source>A request of %1 with the same title is in the outbox and not settled yet.</source>
        <translation>في صندوق الصادر طلب إلى ⁨%1⁩ بالعنوان نفسه لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>#%1 of %2 has the same title.</source>
        <translation>‏⁦#%1⁩ في ⁨%2⁩ له العنوان نفسه.</translation>
    </message>
    <message>
        <source>Is this request filed already?</source>
        <translation>هل قُدِّم هذا الطلب من قبل؟</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>قُدِّم برقم ⁦#%1⁩.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>Link copied. It opens GitHub&apos;s own form, filled in.</source>
        <translation>نُسخ الرابط. يفتح نموذج GitHub نفسه معبأ.</translation>
    </message>
    <message>
        <source>github.com is used</source>
        <translation>يُستخدم github.com</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>لم يُختر مستودع</translation>
    </message>
    <message>
        <source>“%1” is no GitHub server.</source>
        <translation>ليس «⁨%1⁩» خادم GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingPage</name>
    <message>
        <source>Number or address of the issue</source>
        <translation>رقم المسألة أو عنوانها</translation>
    </message>
</context>
<context>
    <name>waybill::FilingRecord</name>
    <message>
        <source>Waybill cannot read how far this request was. It may have been filed: look on GitHub.</source>
        <translation>لا يستطيع Waybill قراءة ما بلغه هذا الطلب. ربما قُدِّم: انظر على GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingView</name>
    <message>
        <source>There is an open request with this title</source>
        <translation>يوجد طلب مفتوح بهذا العنوان</translation>
    </message>
    <message>
        <source>Is it still right to send this?</source>
        <translation>هل ما زال إرسال هذا صوابا؟</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>المسألة الأم غير موجودة</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>هل يُرسل مرة أخرى؟</translation>
    </message>
    <message>
        <source>Was it filed?</source>
        <translation>هل قُدِّم؟</translation>
    </message>
    <message>
        <source>Filed as #%1, but not finished</source>
        <translation>قُدِّم برقم ⁦#%1⁩ لكنه لم يكتمل</translation>
    </message>
    <message>
        <source>This needs your answer</source>
        <translation>هذا يحتاج إلى جوابك</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>يجري الإرسال إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Waiting to submit to %1</source>
        <translation>في انتظار الإرسال إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand</source>
        <translation>يتولى Waybill آخر هذا الطلب</translation>
    </message>
    <message>
        <source>Filed as #%1</source>
        <translation>قُدِّم برقم ⁦#%1⁩</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>The issue exists: #%1.</source>
        <translation>المسألة موجودة: ⁦#%1⁩.</translation>
    </message>
    <message>
        <source>There is no issue. Your answers are still in the form.</source>
        <translation>لا توجد مسألة. ما زالت إجاباتك في النموذج.</translation>
    </message>
    <message>
        <source>It is not known yet whether the issue exists. It is never sent twice by itself.</source>
        <translation>لا يُعرف بعد هل المسألة موجودة. لا تُرسل مرتين من تلقاء نفسها أبدا.</translation>
    </message>
    <message>
        <source>No issue exists yet.</source>
        <translation>لا توجد مسألة بعد.</translation>
    </message>
    <message>
        <source>Look for an open request with the same title</source>
        <translation>البحث عن طلب مفتوح بالعنوان نفسه</translation>
    </message>
    <message>
        <source>Create the issue: look whether it is there</source>
        <translation>إنشاء المسألة: النظر هل هي موجودة</translation>
    </message>
    <message>
        <source>Create the issue</source>
        <translation>إنشاء المسألة</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>قراءتها من جديد ومقارنتها</translation>
    </message>
    <message>
        <source>Link it to its parent issue</source>
        <translation>ربطها بمسألتها الأم</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>عدم تقديمه</translation>
    </message>
    <message>
        <source>Leave it: send nothing</source>
        <translation>تركه: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>إنه موجود</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال مع ذلك</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Send without a parent</source>
        <translation>الإرسال بلا مسألة أم</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال من جديد</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>ليس موجودا: الإرسال من جديد</translation>
    </message>
    <message>
        <source>Nothing is being sent for this request now.</source>
        <translation>لا يُرسل شيء لهذا الطلب الآن.</translation>
    </message>
    <message>
        <source>It goes on there; nothing is sent from here.</source>
        <translation>يتابع هناك؛ لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, as you confirmed it.</source>
        <translation>المسألة على GitHub كما أكدتها.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, but not everything is as it was sent:</source>
        <translation>المسألة على GitHub، لكن ليس كل شيء كما أُرسل:</translation>
    </message>
    <message>
        <source>Another open issue has the same title. Look at it before you send yours.</source>
        <translation>لمسألة مفتوحة أخرى العنوان نفسه. انظر إليها قبل أن ترسل مسألتك.</translation>
    </message>
    <message>
        <source>Time has passed since you confirmed it. Send it only if it is still wanted.</source>
        <translation>مر وقت منذ أكدته. أرسله فقط إن كان ما زال مطلوبا.</translation>
    </message>
    <message>
        <source>GitHub did not answer, and the issue was not found. Please look in the repository yourself.</source>
        <translation>لم يجب GitHub ولم يُعثر على المسألة. انظر في المستودع بنفسك رجاء.</translation>
    </message>
    <message>
        <source>Goes on by itself in %1.</source>
        <translation>يتابع من تلقاء نفسه بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>إسقاطه</translation>
    </message>
    <message>
        <source>The workflow changed</source>
        <translation>تغير سير العمل</translation>
    </message>
    <message>
        <source>Read back: as it was sent</source>
        <translation>قُرئ من جديد: كما أُرسل</translation>
    </message>
    <message>
        <source>Read back: not as it was sent</source>
        <translation>قُرئ من جديد: ليس كما أُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s): %1</source>
        <translation>
            <numerusform>بلا وسوم: ⁨%1⁩</numerusform>
            <numerusform>وسم واحد: ⁨%1⁩</numerusform>
            <numerusform>وسمان: ⁨%1⁩</numerusform>
            <numerusform>%n وسوم: ⁨%1⁩</numerusform>
            <numerusform>%n وسما: ⁨%1⁩</numerusform>
            <numerusform>%n وسم: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>المَعلم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>مسند إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Part of #%1</source>
        <translation>جزء من ⁦#%1⁩</translation>
    </message>
    <message>
        <source>Comment on #%1</source>
        <translation>تعليق على #%1</translation>
    </message>
    <message>
        <source>#%1 as a sub-issue of #%2</source>
        <translation>#%1 بلاغًا فرعيًا من #%2</translation>
    </message>
    <message>
        <source>Change to #%1</source>
        <translation>تغيير في #%1</translation>
    </message>
    <message>
        <source>Nothing is being sent for it now.</source>
        <translation>لا يُرسل شيء من أجله الآن.</translation>
    </message>
</context>
<context>
    <name>waybill::FooterBar</name>
    <message>
        <source>Copy and export</source>
        <translation>النسخ والتصدير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>Save or copy the request (%1)</source>
        <translation>حفظ الطلب أو نسخه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>إرسال إلى GitHub</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لا شيء متبق</numerusform>
            <numerusform>واحد متبق</numerusform>
            <numerusform>اثنان متبقيان</numerusform>
            <numerusform>%n متبقية</numerusform>
            <numerusform>%n متبقيا</numerusform>
            <numerusform>%n متبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء لإصلاحه</translation>
    </message>
    <message>
        <source>No checks for this form</source>
        <translation>لا فحوص لهذا النموذج</translation>
    </message>
    <message>
        <source>This template comes without rules; only GitHub&apos;s own limits were looked at.</source>
        <translation>يأتي هذا القالب بلا قواعد؛ لم يُنظر إلا في حدود GitHub نفسه.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>النموذج مكتمل</translation>
    </message>
    <message>
        <source>The checks found nothing, and nothing that is known of the repository stands in the way.</source>
        <translation>لم تجد الفحوص شيئا، ولا شيء مما يُعرف عن المستودع يعترض الطريق.</translation>
    </message>
    <message>
        <source>%1. A click shows them.</source>
        <translation>‏⁨%1⁩. نقرة تعرضها.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>لا شيء محفوظ جانبًا</numerusform>
            <numerusform>واحدة محفوظة جانبًا</numerusform>
            <numerusform>اثنتان محفوظتان جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that had no place in this version of the template. A click shows them.</source>
        <translation>إجابات لم يكن لها مكان في هذا الإصدار من القالب. نقرة واحدة تُظهرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of another request that you have not been to. A click goes to the next one.</source>
        <translation>إجابات من طلب آخر لم تطّلع عليها بعد. تنقلك النقرة إلى التالية.</translation>
    </message>
</context>
<context>
    <name>waybill::FrontMatter</name>
    <message>
        <source>The front matter is longer than %1 KiB; title and labels are left empty.</source>
        <translation>البيانات التمهيدية أطول من ⁦%1 KiB⁩؛ يُترك العنوان والوسوم فارغة.</translation>
    </message>
    <message>
        <source>The front matter key “%1” means nothing to GitHub and is left alone.</source>
        <translation>مفتاح البيانات التمهيدية «⁨%1⁩» لا يعني شيئا لـGitHub ويُترك على حاله.</translation>
    </message>
    <message>
        <source>The front matter is not closed by a line “---”; all of the file is taken as the body.</source>
        <translation>لا تُغلق البيانات التمهيدية بسطر «---»؛ يؤخذ الملف كله على أنه المتن.</translation>
    </message>
    <message>
        <source>The front matter cannot be read (%1); title and labels are left empty.</source>
        <translation>لا يمكن قراءة البيانات التمهيدية (⁨%1⁩)؛ يُترك العنوان والوسوم فارغة.</translation>
    </message>
    <message>
        <source>The front matter holds no keys; title and labels are left empty.</source>
        <translation>لا مفاتيح في البيانات التمهيدية؛ يُترك العنوان والوسوم فارغة.</translation>
    </message>
</context>
<context>
    <name>waybill::GateModel</name>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبق</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>البوابة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A check as read aloud: what it came to, what was looked at, what was seen.</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <translation>⁦%1 Alt+Enter: %2⁩</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>خارج مجال الرؤية</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>النموذج نفسه</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>لا شيء لإصلاحه.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n checks</source>
        <translation>
            <numerusform>لا فحوص لعرضها</numerusform>
            <numerusform>عرض الفحص الوحيد</numerusform>
            <numerusform>عرض الفحصين</numerusform>
            <numerusform>عرض كل الفحوص: %n فحوص</numerusform>
            <numerusform>عرض كل الفحوص: %n فحصا</numerusform>
            <numerusform>عرض كل الفحوص: %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>لم يُفحص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Advice: would not pass there.</source>
        <translation>مشورة: ما كان ليمر هناك.</translation>
    </message>
    <message>
        <source>Advice: would pass there.</source>
        <translation>مشورة: كان ليمر هناك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>مشورة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a gate's checks, so many passed.</extracomment>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::GitHub</name>
    <message>
        <source>%1 does not show this repository for legal reasons. %2 Only its owner can have that lifted.</source>
        <translation>لا يعرض ⁨%1⁩ هذا المستودع لأسباب قانونية. ⁨%2⁩ لا يستطيع رفع ذلك إلا مالكه.</translation>
    </message>
    <message>
        <source>Something else answered in the place of %1, maybe the sign-in page of this network. Open a web page in your browser, sign in there, and try again.</source>
        <translation>أجاب شيء آخر مكان ⁨%1⁩، ربما صفحة تسجيل الدخول لهذه الشبكة. افتح صفحة ويب في متصفحك، وسجل الدخول فيها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the repository in your browser, sign in there, and try again.</source>
        <translation>تريد المؤسسة أن تسجل الدخول بنظامها الموحد. افتح المستودع في متصفحك، وسجل الدخول هناك، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the link, allow the access, and try again.</source>
        <translation>تريد المؤسسة أن تسجل الدخول بنظامها الموحد. افتح الرابط، واسمح بالوصول، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This sign-in may not do that: %1 asks for the permission %2. Sign in again and allow it.</source>
        <translation>لا يحق لهذه الجلسة ذلك: يطلب ⁨%1⁩ الإذن ⁨%2⁩. سجل الدخول من جديد واسمح به.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. Ask an owner of the repository.</source>
        <translation>لا يسمح ⁨%1⁩ لهذا الحساب بذلك. اسأل أحد مالكي المستودع.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. It says: %2 An owner of the repository can help.</source>
        <translation>لا يسمح ⁨%1⁩ لهذا الحساب بذلك. يقول: ⁨%2⁩ يمكن لأحد مالكي المستودع أن يساعد.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>لم يقبل ⁨%1⁩ ما أُرسل.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent: %2. Change that and send it again.</source>
        <translation>لم يقبل ⁨%1⁩ ما أُرسل: ⁨%2⁩. غيّر ذلك وأرسله من جديد.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in any more. Sign in again.</source>
        <translation>لم يعد ⁨%1⁩ يقبل هذه الجلسة. سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 knows nothing there, or does not show it to this account. Check the spelling, and that the account signed in may see the repository.</source>
        <translation>لا يعرف ⁨%1⁩ شيئا هناك، أو لا يعرضه لهذا الحساب. افحص الكتابة، وهل يحق للحساب المسجل رؤية المستودع.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository. Choose another, or copy or export the Markdown.</source>
        <translation>المسائل معطلة في هذا المستودع. اختر آخر، أو انسخ نص Markdown أو صدّره.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good.</source>
        <translation>يقول ⁨%1⁩ إن هذا زال نهائيا.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). %3</source>
        <translation>رفض ⁨%1⁩ الطلب (⁨%2⁩). ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 sent the request on to where it must not go. Check the address of the server.</source>
        <translation>أحال ⁨%1⁩ الطلب إلى حيث لا يجوز أن يذهب. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>%1 says that the issue was moved to another repository: %2</source>
        <translation>يقول ⁨%1⁩ إن المسألة نُقلت إلى مستودع آخر: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>أجاب ⁨%1⁩ بما لا يستطيع Waybill قراءته. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Try again in a moment.</source>
        <translation>لدى ⁨%1⁩ مشكلة خاصة به (⁨%2⁩). حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 asks to wait: too many requests in a short time. It takes the next one at %2.</source>
        <translation>يطلب ⁨%1⁩ الانتظار: طلبات كثيرة في وقت قصير. يقبل الطلب التالي في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; the repository has more.</source>
        <translation>قُرئ أول ⁨%L1⁩ فقط؛ لدى المستودع المزيد.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; there are more.</source>
        <translation>قُرئ أول ⁨%L1⁩ فقط؛ يوجد المزيد.</translation>
    </message>
    <message>
        <source>The file is larger than the 1 MB that GitHub gives out.</source>
        <translation>الملف أكبر من ⁦1 MB⁩، وهو ما يعطيه GitHub.</translation>
    </message>
    <message>
        <source>“%1” names something that does not exist</source>
        <translation>«⁨%1⁩» يسمي شيئا غير موجود</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«⁨%1⁩» مفقود</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«⁨%1⁩» غير صالح</translation>
    </message>
    <message>
        <source>another one has this “%1” already</source>
        <translation>يوجد من قبل آخر له «⁨%1⁩» نفسه</translation>
    </message>
    <message>
        <source>“%1” could not be processed</source>
        <translation>تعذرت معالجة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>waybill::GitHubCli</name>
    <message>
        <source>The GitHub CLI is not signed in on %1. Run “gh auth login” there, or use another way.</source>
        <translation>لم يُسجل دخول GitHub CLI على ⁨%1⁩. نفّذ «⁦gh auth login⁩» هناك، أو استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The GitHub CLI does not answer. Use another way.</source>
        <translation>لا يجيب GitHub CLI. استخدم طريقة أخرى.</translation>
    </message>
    <message>
        <source>The GitHub CLI (gh) is not installed here. Use another way to sign in.</source>
        <translation>لم يُثبَّت GitHub CLI (gh) هنا. استخدم طريقة أخرى لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>waybill::Guide</name>
    <message>
        <source>This field is for no time.</source>
        <translation>هذا الحقل ليس لوقت.</translation>
    </message>
    <message>
        <source>“answers” are ids of fields with their texts.</source>
        <translation>”answers“ هي معرّفات حقول مع نصوصها.</translation>
    </message>
    <message>
        <source>“lists” are the fields with the tasks to go through.</source>
        <translation>”lists“ هي الحقول التي فيها المهام المراد فحصها.</translation>
    </message>
    <message>
        <source>This field is for no tasks.</source>
        <translation>هذا الحقل ليس لمهام.</translation>
    </message>
    <message>
        <source>“%1” is no option of the field “%2”.</source>
        <translation>ليس «⁨%1⁩» خيارا للحقل «⁨%2⁩».</translation>
    </message>
    <message>
        <source>There is no field with the id “%1”.</source>
        <translation>لا يوجد حقل بالمعرّف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“when” takes field ids with values.</source>
        <translation>يأخذ «when» معرّفات حقول مع قيم.</translation>
    </message>
    <message>
        <source>The template has no line “- **%1:**”.</source>
        <translation>لا يوجد في القالب سطر «⁦- **%1:**⁩».</translation>
    </message>
    <message>
        <source>The template has no section “%1”.</source>
        <translation>لا يوجد في القالب قسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The section “%1” of the template has no task items.</source>
        <translation>ليس في قسم القالب «⁨%1⁩» عناصر مهام.</translation>
    </message>
    <message>
        <source>This guide&apos;s format is not known here; known is 1.</source>
        <translation>صيغة هذا الدليل غير معروفة هنا؛ المعروفة هي 1.</translation>
    </message>
    <message>
        <source>A choice needs task items or a value like “A / B / C” in the template.</source>
        <translation>يحتاج الاختيار إلى عناصر مهام أو إلى قيمة مثل «A / B / C» في القالب.</translation>
    </message>
    <message>
        <source>The template has no option “%1”.</source>
        <translation>لا يوجد في القالب خيار «⁨%1⁩».</translation>
    </message>
    <message>
        <source>A line is a “task”, or a “line” with its “value”.</source>
        <translation>السطر إما «task» أو «line» مع «value» له.</translation>
    </message>
    <message>
        <source>What a contract adds is one line.</source>
        <translation>ما يضيفه العقد سطر واحد.</translation>
    </message>
    <message>
        <source>Here the line would be taken for an answer: its section has free text, or tasks of its own.</source>
        <translation>هنا قد يُظن السطر إجابة: في قسمه نص حر أو مهام خاصة به.</translation>
    </message>
    <message>
        <source>A checklist needs task items in the template.</source>
        <translation>تحتاج قائمة التحقق إلى عناصر مهام في القالب.</translation>
    </message>
    <message>
        <source>“ticked” is for a checklist that keeps the template&apos;s tasks.</source>
        <translation>‏«ticked» لقائمة تحقق تحتفظ بمهام القالب.</translation>
    </message>
    <message>
        <source>The template has no task “%1 (%2)”.</source>
        <translation>لا توجد في القالب مهمة «⁨%1⁩ (⁨%2⁩)».</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows.</source>
        <translation>ليس «⁨%1⁩» منطقة زمنية يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“overlap” is “earlier” or “later”.</source>
        <translation>قيمة «overlap» هي «earlier» أو «later».</translation>
    </message>
    <message>
        <source>“%1” is no kind for this place of the template.</source>
        <translation>ليس «⁨%1⁩» نوعا لهذا الموضع من القالب.</translation>
    </message>
    <message>
        <source>“graded” is for a choice of three words “A / B / C”.</source>
        <translation>‏«graded» لاختيار من ثلاث كلمات «A / B / C».</translation>
    </message>
    <message>
        <source>An id has letters, digits and underscores only.</source>
        <translation>لا يحتوي المعرّف إلا على حروف وأرقام وشرطات سفلية.</translation>
    </message>
    <message>
        <source>There is another field with the id “%1”.</source>
        <translation>يوجد حقل آخر بالمعرّف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The template does not say “%1” in this place.</source>
        <translation>لا يقول القالب «⁨%1⁩» في هذا الموضع.</translation>
    </message>
    <message>
        <source>The field “%1” depends on itself.</source>
        <translation>يعتمد الحقل «⁨%1⁩» على نفسه.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>يُنتظر هنا مفاتيح مع قيم.</translation>
    </message>
    <message>
        <source>“%1” is no key that is known here. Known are: %2.</source>
        <translation>ليس «⁨%1⁩» مفتاحا معروفا هنا. المعروف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>يأخذ «⁨%1⁩» نصا.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>ينقص «⁨%1⁩» هنا.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>قيمة «⁨%1⁩» هي true أو false.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>يأخذ «⁨%1⁩» عددا صحيحا.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>يُنتظر هنا نص.</translation>
    </message>
    <message>
        <source>“%1” takes a list.</source>
        <translation>يأخذ «⁨%1⁩» قائمة.</translation>
    </message>
    <message>
        <source>“%1” is no kind of check that is known here.</source>
        <translation>ليس «⁨%1⁩» نوع فحص معروفا هنا.</translation>
    </message>
    <message>
        <source>This is not a valid pattern: %1.</source>
        <translation>هذا ليس نمطا صالحا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is no relation that is known here.</source>
        <translation>ليس «⁨%1⁩» علاقة معروفة هنا.</translation>
    </message>
    <message>
        <source>“%1” is no test of a time that is known here.</source>
        <translation>ليس «⁨%1⁩» اختبار وقت معروفا هنا.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week (monday to sunday).</source>
        <translation>ليس «⁨%1⁩» يوما من أيام الأسبوع (monday إلى sunday).</translation>
    </message>
    <message>
        <source>“from” is a time like 16:00, in quotes.</source>
        <translation>‏«from» وقت مثل 16:00، بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“ticked” is “all” or “none”.</source>
        <translation>قيمة «ticked» هي «all» أو «none».</translation>
    </message>
    <message>
        <source>“%1” is “error”, “warning” or “advice”.</source>
        <translation>قيمة «⁨%1⁩» هي «error» أو «warning» أو «advice».</translation>
    </message>
    <message>
        <source>This contract&apos;s format is not known here; known is 1.</source>
        <translation>صيغة هذا العقد غير معروفة هنا؛ المعروفة هي 1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing to look up that is known here.</source>
        <translation>ليس «⁨%1⁩» نوع بحث معروفا هنا.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>يرد «⁨%1⁩» هنا مرتين.</translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation>لا توجد حقيقة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The rule “%1” wants a “label”.</source>
        <translation>تتطلب القاعدة «⁨%1⁩» مفتاح «label».</translation>
    </message>
    <message>
        <source>“date” is a day like 2025-05-17.</source>
        <translation>‏«date» يوم مثل ⁦2025-05-17⁩.</translation>
    </message>
    <message>
        <source>A contract wants at least one gate.</source>
        <translation>يتطلب العقد بوابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A fact has one test; here are “%1” and “%2”.</source>
        <translation>للحقيقة اختبار واحد؛ وهنا «⁨%1⁩» و«⁨%2⁩».</translation>
    </message>
    <message>
        <source>“day” is “today” or “not-past”.</source>
        <translation>قيمة «day» هي «today» أو «not-past».</translation>
    </message>
    <message>
        <source>“%1” is no field for a time.</source>
        <translation>ليس «⁨%1⁩» حقل وقت.</translation>
    </message>
    <message>
        <source>“offers” is “versions” or “latest-release”.</source>
        <translation>قيمة «offers» هي «versions» أو «latest-release».</translation>
    </message>
    <message>
        <source>“headings” takes the headings that have to be there.</source>
        <translation>يأخذ «headings» العناوين التي يجب أن تكون موجودة.</translation>
    </message>
    <message>
        <source>A fact wants a test, such as is, is_not, at_most, empty, has, matches or day.</source>
        <translation>تتطلب الحقيقة اختبارا مثل is أو is_not أو at_most أو empty أو has أو matches أو day.</translation>
    </message>
    <message>
        <source>“day_of” is “zone”, “instant” or “utc”.</source>
        <translation>قيمة «day_of» هي «zone» أو «instant» أو «utc».</translation>
    </message>
    <message>
        <source>“case” takes names of facts with values.</source>
        <translation>يأخذ «case» أسماء حقائق مع قيم.</translation>
    </message>
    <message>
        <source>“denial” is “silent”, “named”, “traceback” or “unknown”.</source>
        <translation>قيمة «denial» هي «silent» أو «named» أو «traceback» أو «unknown».</translation>
    </message>
    <message>
        <source>“state” is “open” or “closed”.</source>
        <translation>قيمة «state» هي «open» أو «closed».</translation>
    </message>
    <message>
        <source>“blob” is a git object id: 40 hexadecimal digits.</source>
        <translation>‏«blob» معرّف كائن git: أربعون رقما ست عشريا (40).</translation>
    </message>
    <message>
        <source>“%1” is no language like es or pt_BR.</source>
        <translation>ليس «⁨%1⁩» لغة مثل es أو pt_BR.</translation>
    </message>
    <message>
        <source>A language takes texts of this file, each with its translation.</source>
        <translation>تأخذ اللغة نصوصا من هذا الملف، كل منها مع ترجمته.</translation>
    </message>
    <message>
        <source>The translation has other places in braces than its text.</source>
        <translation>في الترجمة مواضع بين أقواس متعرجة غير التي في نصها.</translation>
    </message>
    <message>
        <source>“translations” takes languages with their texts.</source>
        <translation>يأخذ «translations» لغات مع نصوصها.</translation>
    </message>
    <message>
        <source>“%1” is no text that is shown.</source>
        <translation>ليس «⁨%1⁩» نصا يُعرض.</translation>
    </message>
    <message>
        <source>“carry_over” is “keep”, “clear” or “derive”.</source>
        <translation>قيمة “carry_over” هي “keep” أو “clear” أو “derive”.</translation>
    </message>
    <message>
        <source>“derive” is for a field with “derived” or “offers”.</source>
        <translation>تُستخدم “derive” لحقل له “derived” أو “offers”.</translation>
    </message>
    <message>
        <source>“%1” is no field for a version.</source>
        <translation>«⁨%1⁩» ليس حقلًا لإصدار.</translation>
    </message>
    <message>
        <source>A way back goes between versions: this field is for none.</source>
        <translation>التراجع يكون بين إصدارين: هذا الحقل ليس لإصدار.</translation>
    </message>
    <message>
        <source>“notes_from” is “milestone”, at a paragraph.</source>
        <translation>‏«notes_from» هو «milestone»، عند فقرة.</translation>
    </message>
</context>
<context>
    <name>waybill::Host</name>
    <message>
        <source>“%1” is no address of a GitHub server. Write it like github.com or https://github.example.com.</source>
        <translation>ليس «⁨%1⁩» عنوان خادم GitHub. اكتبه مثل github.com أو https://github.example.com.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only. Write https://%1.</source>
        <translation>لا يخاطب Waybill خوادم GitHub إلا عبر HTTPS. اكتب https://⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueBody</name>
    <message>
        <source>The title on GitHub is “%1”. Change it there if that was not meant.</source>
        <translation>العنوان على GitHub هو «⁨%1⁩». غيّره هناك إن لم يكن ذلك مقصودا.</translation>
    </message>
    <message>
        <source>The text on GitHub is not the one that was sent. Compare it, and edit it there.</source>
        <translation>النص على GitHub ليس هو الذي أُرسل. قارنه وحرّره هناك.</translation>
    </message>
    <message>
        <source>GitHub left out these labels: %1. Ask someone who may push to the repository to add them.</source>
        <translation>ترك GitHub هذه الوسوم: ⁨%1⁩. اطلب ممن يحق له الدفع إلى المستودع أن يضيفها.</translation>
    </message>
    <message>
        <source>GitHub left out the milestone %1. Ask someone who may push to the repository to set it.</source>
        <translation>ترك GitHub المَعلم ⁨%1⁩. اطلب ممن يحق له الدفع إلى المستودع أن يحدده.</translation>
    </message>
    <message>
        <source>GitHub left out these assignees: %1. Ask someone who may push to the repository to assign them.</source>
        <translation>ترك GitHub هؤلاء المسند إليهم: ⁨%1⁩. اطلب ممن يحق له الدفع إلى المستودع أن يسند إليهم.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1. Shorten it.</source>
        <translation>
            <numerusform>لا محارف في العنوان؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
            <numerusform>في العنوان محرف واحد؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
            <numerusform>في العنوان محرفان؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
            <numerusform>في العنوان %n محارف؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
            <numerusform>في العنوان %n محرفا؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
            <numerusform>في العنوان %n محرف؛ يقبل GitHub ⁨%1⁩. قصّره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; at most %1 can be filed. Shorten it by %2.</source>
        <translation>
            <numerusform>لا محارف في النص؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
            <numerusform>في النص محرف واحد؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
            <numerusform>في النص محرفان؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
            <numerusform>في النص %n محارف؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
            <numerusform>في النص %n محرفا؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
            <numerusform>في النص %n محرف؛ يمكن تقديم ⁨%1⁩ على الأكثر. قصّره بمقدار ⁨%2⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::KeyringStore</name>
    <message>
        <source>it does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>سلسلة مفاتيح النظام مقفلة</translation>
    </message>
    <message>
        <source>there is no system keyring</source>
        <translation>لا توجد سلسلة مفاتيح للنظام</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used (%1)</source>
        <translation>لا يمكن استخدام سلسلة مفاتيح النظام (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The token cannot be read: %1.</source>
        <translation>لا يمكن قراءة رمز الوصول: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What the keyring holds is no token. Sign in again.</source>
        <translation>ما تحمله سلسلة المفاتيح ليس رمز وصول. سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The token cannot be removed: %1.</source>
        <translation>لا يمكن إزالة رمز الوصول: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::LabelRow</name>
    <message>
        <source>Label %1, of the form</source>
        <translation>الوسم ⁨%1⁩، من النموذج</translation>
    </message>
    <message>
        <source>Take out label %1</source>
        <translation>إخراج الوسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>This label comes from the form.</source>
        <translation>يأتي هذا الوسم من النموذج.</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>waybill::Main</name>
    <message>
        <source>There is no display to open a window on. The commands need none: see waybill --help.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. لا تحتاج الأوامر إلى شاشة: انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>--profile needs a folder after it. See waybill --help.</source>
        <translation>يحتاج ⁦--profile⁩ إلى مجلد بعده. انظر ⁦waybill --help⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message numerus="yes">
        <source>%n answer(s) moved over</source>
        <translation>
            <numerusform>لم تُنقل أي إجابة</numerusform>
            <numerusform>نُقلت إجابة واحدة</numerusform>
            <numerusform>نُقلت إجابتان</numerusform>
            <numerusform>نُقلت %n إجابات</numerusform>
            <numerusform>نُقلت %n إجابة</numerusform>
            <numerusform>نُقلت %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>حول Waybill</translation>
    </message>
    <message>
        <source>Waybill %1
GitHub issue templates as guided forms.</source>
        <translation>‏Waybill ⁨%1⁩
قوالب مسائل GitHub كنماذج موجَّهة.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened, with remarks</source>
        <translation>فُتح مع ملاحظات</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>الحفظ في #%1</translation>
    </message>
    <message>
        <source>See what would change, then save it to the issue on GitHub</source>
        <translation>انظر ما سيتغيّر، ثم احفظه في المسألة على GitHub</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownPane</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The text of the issue as it is filed. It follows the form and cannot be changed here.</source>
        <translation>نص المسألة كما تُقدَّم. يتبع النموذج ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>لا شيء في المسألة بعد.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownTemplate</name>
    <message>
        <source>The tables of this text have too many cells: rows are filled up to the width of their heading.</source>
        <translation>في جداول هذا النص خلايا أكثر مما ينبغي: تُملأ الصفوف حتى عرض عنوانها.</translation>
    </message>
    <message>
        <source>This text has too many marks and lines for a template.</source>
        <translation>في هذا النص علامات وأسطر أكثر مما ينبغي لقالب.</translation>
    </message>
    <message>
        <source>The marks of this text are nested or repeated so often that reading it would take too long.</source>
        <translation>علامات هذا النص متداخلة أو مكررة إلى حد أن قراءته تطول كثيرا.</translation>
    </message>
    <message>
        <source>The template has more than %1 sections, fields and tasks. Nobody could fill it in.</source>
        <translation>في القالب أكثر من ⁨%1⁩ من الأقسام والحقول والمهام. لا يستطيع أحد تعبئته.</translation>
    </message>
    <message>
        <source>Issue details</source>
        <translation>تفاصيل المسألة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
</context>
<context>
    <name>waybill::Opening</name>
    <message>
        <source>The file has more than %1 characters; no issue takes so many.</source>
        <translation>في الملف أكثر من ⁨%1⁩ محرفا؛ لا تقبل مسألة هذا القدر.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; no issue has so many.</source>
        <translation>في الملف أكثر من ⁨%1⁩ سطرا؛ ليس في مسألة هذا القدر.</translation>
    </message>
    <message>
        <source>No template came with this program. Name one.</source>
        <translation>لم يأت قالب مع هذا البرنامج. اذكر واحدا.</translation>
    </message>
    <message>
        <source>Nothing in this file belongs to the form “%1”. Open its own template first.</source>
        <translation>لا شيء في هذا الملف يخص النموذج «⁨%1⁩». افتح قالبه أولا.</translation>
    </message>
    <message>
        <source>No built-in template has the sections of this file. Name the template that it was made from.</source>
        <translation>ليس في أي قالب مضمَّن أقسام هذا الملف. اذكر القالب الذي صُنع منه.</translation>
    </message>
    <message>
        <source>This is neither a values file (it has no “values”) nor a guide. Drop a template, a guide, values or a filled body.</source>
        <translation>هذا ليس ملف قيم (لا «values» فيه) ولا دليلا. أفلت قالبا أو دليلا أو قيما أو متنا معبأ.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”, as you chose.</source>
        <translation>فُتحت بالقالب «%1» كما اخترت.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”: %2 of its %3 sections are there.</source>
        <translation>فُتحت بالقالب «%1»: فيها %2 من أقسامه وعددها %3.</translation>
    </message>
</context>
<context>
    <name>waybill::Outbox</name>
    <message>
        <source>A request with this title is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>في صندوق الصادر طلب بهذا العنوان من قبل (⁨%1⁩). أنهه أو أسقطه أولا.</translation>
    </message>
    <message>
        <source>A request with this title was filed as #%1 already.</source>
        <translation>قُدِّم طلب بهذا العنوان من قبل برقم ⁦#%1⁩.</translation>
    </message>
    <message>
        <source>The same request is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>الطلب نفسه في صندوق الصادر من قبل (⁨%1⁩). أنهه أو أسقطه أولا.</translation>
    </message>
    <message>
        <source>Another Waybill took this request in hand meanwhile.</source>
        <translation>تولى Waybill آخر هذا الطلب في أثناء ذلك.</translation>
    </message>
</context>
<context>
    <name>waybill::NoticeBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not settled yet, the oldest from %1.</source>
        <translation>
            <numerusform>لا طلبات لم تُحسم بعد، والأقدم من ⁨%1⁩.</numerusform>
            <numerusform>طلب واحد لم يُحسم بعد، من ⁨%1⁩.</numerusform>
            <numerusform>طلبان لم يُحسما بعد، والأقدم من ⁨%1⁩.</numerusform>
            <numerusform>%n طلبات لم تُحسم بعد، والأقدم من ⁨%1⁩.</numerusform>
            <numerusform>%n طلبا لم تُحسم بعد، والأقدم من ⁨%1⁩.</numerusform>
            <numerusform>%n طلب لم تُحسم بعد، والأقدم من ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxCommand</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>لم يُرسل شيء. مع ⁦--again⁩ يُقدَّم رغم ذلك.</translation>
    </message>
    <message>
        <source>In hand of another Waybill.</source>
        <translation>يتولاه Waybill آخر.</translation>
    </message>
    <message>
        <source>%1 confirmed this request, and %2 is signed in. Sign in as %1 and try again.</source>
        <translation>أكد ⁨%1⁩ هذا الطلب، والمسجل دخوله ⁨%2⁩. سجل الدخول باسم ⁨%1⁩ وحاول من جديد.</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand.</source>
        <translation>يتولى Waybill آخر هذا الطلب.</translation>
    </message>
    <message>
        <source>Use outbox list, outbox retry ID or outbox drop ID. See waybill --help.</source>
        <translation>استخدم outbox list أو outbox retry ID أو outbox drop ID. انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>No open request has the id %1. See waybill outbox list.</source>
        <translation>لا يوجد طلب مفتوح بالمعرّف ⁨%1⁩. انظر ⁦waybill outbox list⁩.</translation>
    </message>
    <message>
        <source>More than one open request has an id that starts with %1.</source>
        <translation>لأكثر من طلب مفتوح معرّف يبدأ بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It could not be checked again: %1</source>
        <translation>تعذر فحصه من جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is sent all the same.</source>
        <translation>لم يُرسل شيء. مع ⁦--yes⁩ يُرسل رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxController</name>
    <message>
        <source>The outbox cannot be used</source>
        <translation>لا يمكن استخدام صندوق الصادر</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>هل يُرسل الآن؟</translation>
    </message>
    <message>
        <source>This request would likely be refused now.</source>
        <translation>من المرجح أن يُرفض هذا الطلب الآن.</translation>
    </message>
    <message>
        <source>It could not be checked again.</source>
        <translation>تعذر فحصه من جديد.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال مع ذلك</translation>
    </message>
    <message>
        <source>The request waits in the outbox</source>
        <translation>ينتظر الطلب في صندوق الصادر</translation>
    </message>
    <message>
        <source>Waybill's database</source>
        <translation>قاعدة بيانات Waybill</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRow</name>
    <message>
        <source>under way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>in the hands of another Waybill</source>
        <translation>بيد Waybill آخر</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>إنه موجود…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Number or address of the issue</source>
        <translation>رقم المسألة أو عنوانها</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>فتح ⁦#%1⁩</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>filed as #%1, %2</source>
        <translation>قُدِّم برقم ⁦#%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>from the draft “%1”</source>
        <translation>من المسودة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1, looked at %2</source>
        <translation>⁨%1⁩، نُظر فيه: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxView</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every request is settled. There is nothing to do here.</source>
        <translation>حُسمت كل الطلبات. لا شيء تفعله هنا.</translation>
    </message>
    <message>
        <source>These are confirmed, but it is not settled yet whether they are on GitHub. None is sent twice by itself.</source>
        <translation>هذه مؤكَّدة، لكن لم يُحسم بعد هل هي على GitHub. لا يُرسل أي منها مرتين من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Drop this request</source>
        <translation>إسقاط هذا الطلب</translation>
    </message>
    <message>
        <source>Stop caring for “%1”?</source>
        <translation>هل يُترك الاهتمام بـ«⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Nothing more is sent for it. If it is on GitHub already, it stays there: look for it before you file it anew.</source>
        <translation>لا يُرسل له شيء بعد الآن. إن كان على GitHub فسيبقى هناك: ابحث عنه قبل أن تقدمه من جديد.</translation>
    </message>
    <message>
        <source>It was not sent, and it will not be.</source>
        <translation>لم يُرسل ولن يُرسل.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>waybill::PickLine</name>
    <message>
        <source>Opens a list</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
</context>
<context>
    <name>waybill::Prefill</name>
    <message>
        <source>That names no repository. Write it like owner/name or https://github.com/owner/name.</source>
        <translation>لا يسمي ذلك مستودعا. اكتبه مثل owner/name أو https://github.com/owner/name.</translation>
    </message>
    <message>
        <source>That names no issue. Write it like 12, owner/name#12 or https://github.com/owner/name/issues/12.</source>
        <translation>لا يسمي ذلك مسألة. اكتبها مثل 12 أو owner/name#12 أو https://github.com/owner/name/issues/12.</translation>
    </message>
    <message>
        <source>This folder is not in a clone of a git repository.</source>
        <translation>ليس هذا المجلد في نسخة مستنسخة من مستودع git.</translation>
    </message>
    <message>
        <source>This clone has no remote to take the repository from.</source>
        <translation>ليس لهذه النسخة المستنسخة مستودع بعيد يؤخذ منه المستودع.</translation>
    </message>
    <message>
        <source>The label “%1” has a comma, which a link cannot carry. Copy the Markdown instead.</source>
        <translation>في الوسم «⁨%1⁩» فاصلة لا يستطيع رابط حملها. انسخ نص Markdown بدلا من ذلك.</translation>
    </message>
    <message>
        <source>The link would have %L1 characters, and GitHub takes fewer than %L2. Copy the Markdown instead.</source>
        <translation>سيكون في الرابط ⁨%L1⁩ محرفا، ويقبل GitHub أقل من ⁨%L2⁩. انسخ نص Markdown بدلا من ذلك.</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewHeader</name>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewView</name>
    <message>
        <source>%1
Ctrl+click opens it.</source>
        <translation>‏⁨%1⁩
Ctrl+نقرة تفتحه.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The issue as GitHub will show it. Click an answer to go to its field.</source>
        <translation>المسألة كما سيعرضها GitHub. انقر إجابة للذهاب إلى حقلها.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>لا شيء في المسألة بعد.</translation>
    </message>
</context>
<context>
    <name>waybill::ProblemModel</name>
    <message>
        <source>To do</source>
        <translation>متبق</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>مشورة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>The request as a whole</source>
        <translation>الطلب بأكمله</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A problem as read aloud: severity, field, message.</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <extracomment>%2 is what Alt+Enter does about the problem.</extracomment>
        <translation>⁦%1 Alt+Enter: %2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::ReasonButton</name>
    <message>
        <source>%1, not available</source>
        <translation>‏⁨%1⁩، غير متاح</translation>
    </message>
</context>
<context>
    <name>waybill::References</name>
    <message>
        <source>GitHub will notify %1.</source>
        <translation>سيُشعر GitHub ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::Rendering</name>
    <message>
        <source>Shown as it is: rendering its tables, links or nesting would take too much time or memory.</source>
        <translation>معروض كما هو: عرض جداوله أو روابطه أو تداخله يتطلب وقتا أو ذاكرة أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryButton</name>
    <message>
        <source>Choose a repository…</source>
        <translation>اختيار مستودع…</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>المستودع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>وجهة الطلب</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>اختيار مستودع آخر</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryStatus</name>
    <message>
        <source>just now</source>
        <translation>الآن للتو</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل ⁨%1⁩ د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل ⁨%1⁩ س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>يجري التحديث…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>offline, %1</source>
        <translation>بلا اتصال، ⁨%1⁩</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>not read anew, %1</source>
        <translation>لم يُقرأ من جديد، ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryPicker</name>
    <message>
        <source>From a local clone…</source>
        <translation>من نسخة مستنسخة محلية…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Use this repository</source>
        <translation>استخدام هذا المستودع</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>اختيار مستودع</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>owner/name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>يجري التحديث…</translation>
    </message>
    <message>
        <source>The repositories that you use are listed here.</source>
        <translation>تُسرد هنا المستودعات التي تستخدمها.</translation>
    </message>
    <message>
        <source>Type a repository as owner/name, or pick one.</source>
        <translation>اكتب مستودعا بصيغة owner/name، أو اختر واحدا.</translation>
    </message>
    <message>
        <source>Folder of the clone</source>
        <translation>مجلد النسخة المستنسخة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>issues off</source>
        <translation>المسائل معطلة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Where the request is checked and filed. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>حيث يُفحص الطلب ويُقدَّم. اكتب جزءا من اسمه، أو owner/name، أو عنوانا، أو اختر واحدا.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر المستخدَم</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>مستودعات ⁨%1⁩</translation>
    </message>
    <message>
        <source>None of these fits. A full owner/name is looked up.</source>
        <translation>لا شيء منها يناسب. يُبحث عن owner/name إذا كُتب كاملا.</translation>
    </message>
    <message>
        <source>Sign in to choose from the repositories that you work in.</source>
        <translation>سجل الدخول لتختار من المستودعات التي تعمل فيها.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>قُرئت ⁨%1⁩، وتُقرأ من جديد…</translation>
    </message>
    <message>
        <source>Your repositories are being read…</source>
        <translation>تجري قراءة مستودعاتك…</translation>
    </message>
    <message>
        <source>Your repositories could not be read: %1</source>
        <translation>تعذرت قراءة مستودعاتك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>قُرئت ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قُرئت ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is archived: GitHub takes no issues there.</source>
        <translation>‏⁨%1⁩ مؤرشف: لا يقبل GitHub مسائل هناك.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1.</source>
        <translation>المسائل معطلة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>‏⁨%1⁩ موجود.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, or %3 may not see it.</source>
        <translation>لا وجود لـ⁨%1⁩ على ⁨%2⁩، أو لا يحق لـ⁨%3⁩ رؤيته.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>يجري البحث عنه…</translation>
    </message>
</context>
<context>
    <name>waybill::SectionList</name>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Enter goes to the section.</source>
        <translation>‏Enter يذهب إلى القسم.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>متبق</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>لا شيء لإصلاحه</numerusform>
            <numerusform>واحد لإصلاحه</numerusform>
            <numerusform>اثنان لإصلاحهما</numerusform>
            <numerusform>%n لإصلاحها</numerusform>
            <numerusform>%n لإصلاحها</numerusform>
            <numerusform>%n لإصلاحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لا شيء متبق</numerusform>
            <numerusform>واحد متبق</numerusform>
            <numerusform>اثنان متبقيان</numerusform>
            <numerusform>%n متبقية</numerusform>
            <numerusform>%n متبقيا</numerusform>
            <numerusform>%n متبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>لا شيء محفوظ جانبًا</numerusform>
            <numerusform>واحدة محفوظة جانبًا</numerusform>
            <numerusform>اثنتان محفوظتان جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
            <numerusform>%n محفوظة جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحد للمراجعة</numerusform>
            <numerusform>اثنان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SignInDialog</name>
    <message>
        <source>Sign in to GitHub</source>
        <translation>تسجيل الدخول إلى GitHub</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Create a token in the browser</source>
        <translation>إنشاء رمز وصول في المتصفح</translation>
    </message>
    <message>
        <source>Sign in by a code instead</source>
        <translation>تسجيل الدخول بكود بدلا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>Ask for public repositories only</source>
        <translation>طلب المستودعات العامة فقط</translation>
    </message>
    <message>
        <source>Ask for private repositories too</source>
        <translation>طلب المستودعات الخاصة أيضا</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in instead</source>
        <translation>استخدام جلسة GitHub CLI بدلا من ذلك</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in</source>
        <translation>استخدام جلسة GitHub CLI</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>لصق رمز وصول بدلا من ذلك</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>لصق رمز وصول</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Which GitHub server? Enter its address, as in the browser.</source>
        <translation>أي خادم GitHub؟ أدخل عنوانه كما في المتصفح.</translation>
    </message>
    <message>
        <source>Asking %1 for a code.</source>
        <translation>يُطلب من ⁨%1⁩ كود.</translation>
    </message>
    <message>
        <source>Enter this code at %1. Waybill never sees your password.</source>
        <translation>أدخل هذا الكود في ⁨%1⁩. لا يرى Waybill كلمة مرورك أبدا.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>تم تسجيل الدخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues).</source>
        <translation>يطلب: ⁨%1⁩ (إنشاء المسائل وتحريرها).</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues in public repositories).</source>
        <translation>يطلب: ⁨%1⁩ (إنشاء المسائل وتحريرها في المستودعات العامة).</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring.</source>
        <translation>رمز الوصول محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار إجابة</translation>
    </message>
    <message>
        <source>Waiting for approval · code expires in %1</source>
        <translation>في انتظار الموافقة · تنتهي صلاحية الكود بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Asking the GitHub CLI for its token…</source>
        <translation>يُطلب من GitHub CLI رمز وصوله…</translation>
    </message>
    <message>
        <source>Asking %1 who you are…</source>
        <translation>يُسأل ⁨%1⁩ من أنت…</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>تدوم الجلسة إلى أن يغلق Waybill: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>GitHub granted %1 where %2 was asked for; some repositories may refuse the request.</source>
        <translation>منح GitHub ⁨%1⁩ حيث طُلب ⁨%2⁩؛ قد ترفض بعض المستودعات الطلب.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>يحمل متغير بيئة رمز وصول لهذا الخادم، وله الأولوية.</translation>
    </message>
    <message>
        <source>Settings for this server…</source>
        <translation>إعدادات هذا الخادم…</translation>
    </message>
    <message>
        <source>Enter a client id, or register one…</source>
        <translation>إدخال معرّف عميل أو تسجيل واحد…</translation>
    </message>
    <message>
        <source>This Waybill has no client id for %1, so it cannot sign in by a code before you enter one. These two ways work at once:</source>
        <translation>ليس لدى Waybill هذا معرّف عميل لـ⁨%1⁩، فلا يستطيع تسجيل الدخول بكود قبل أن تدخل واحدا. هاتان الطريقتان تعملان فورا:</translation>
    </message>
    <message>
        <source>Paste a personal access token of %1: a classic one with the scope %2, or a fine-grained one that may read and write issues.</source>
        <translation>الصق رمز وصول شخصيا من ⁨%1⁩: كلاسيكيا بالنطاق ⁨%2⁩، أو دقيقا يحق له قراءة المسائل وكتابتها.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>يجري البحث عن سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>The token is kept until Waybill closes.</source>
        <translation>يُحفظ رمز الوصول إلى أن يغلق Waybill.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>تجربة سلسلة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>The sign-in will last until Waybill closes: %1.</source>
        <translation>ستدوم الجلسة إلى أن يغلق Waybill: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::SigningIn</name>
    <message>
        <source>Nobody is signed in on %1. Run waybill auth login, or set a token in the environment.</source>
        <translation>لا أحد مسجل الدخول على ⁨%1⁩. نفّذ ⁦waybill auth login⁩، أو ضع رمز وصول في البيئة.</translation>
    </message>
</context>
<context>
    <name>waybill::StepList</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::Submission</name>
    <message>
        <source>no repository chosen</source>
        <translation>لم يُختر مستودع</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Something stops this request. Look at the checks first.</source>
        <translation>شيء ما يوقف هذا الطلب. انظر إلى الفحوص أولا.</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>اختر مستودعا أولا.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>لم يُبحث عنه</translation>
    </message>
    <message>
        <source>Only the first %1 contracts are read.</source>
        <translation>يُقرأ أول ⁨%1⁩ من العقود فقط.</translation>
    </message>
</context>
<context>
    <name>waybill::RowBuilder</name>
    <message>
        <source>A formula, which GitHub sets. Its source:</source>
        <translation>صيغة رياضية يرسمها GitHub. مصدرها:</translation>
    </message>
    <message>
        <source>A drawing, which GitHub makes. Its source:</source>
        <translation>رسم يرسمه GitHub. مصدره:</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitReview</name>
    <message>
        <source>Open #%1</source>
        <translation>فتح ⁦#%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>النموذج مكتمل</translation>
    </message>
    <message>
        <source>%1, no problems</source>
        <translation>‏⁨%1⁩، لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in the form</source>
        <translation>
            <numerusform>لا شيء لإصلاحه في النموذج</numerusform>
            <numerusform>أمر واحد لإصلاحه في النموذج</numerusform>
            <numerusform>أمران لإصلاحهما في النموذج</numerusform>
            <numerusform>%n أمور لإصلاحها في النموذج</numerusform>
            <numerusform>%n أمرا لإصلاحها في النموذج</numerusform>
            <numerusform>%n أمر لإصلاحها في النموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>لم يُختر مستودع</translation>
    </message>
    <message>
        <source>Choose where to file this request.</source>
        <translation>اختر أين يُقدَّم هذا الطلب.</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>‏⁨%1⁩ مؤرشف</translation>
    </message>
    <message>
        <source>GitHub takes no issues there.</source>
        <translation>لا يقبل GitHub مسائل هناك.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1</source>
        <translation>المسائل معطلة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export the request instead, or choose another repository.</source>
        <translation>صدّر الطلب بدلا من ذلك، أو اختر مستودعا آخر.</translation>
    </message>
    <message>
        <source>Not known who is signed in</source>
        <translation>لا يُعرف من هو مسجل الدخول</translation>
    </message>
    <message>
        <source>GitHub could not be asked yet.</source>
        <translation>تعذر سؤال GitHub حتى الآن.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Sign in to GitHub to file the request.</source>
        <translation>سجل الدخول إلى GitHub لتقديم الطلب.</translation>
    </message>
    <message>
        <source>Milestone %1: not checked</source>
        <translation>المَعلم ⁨%1⁩: لم يُفحص</translation>
    </message>
    <message>
        <source>GitHub takes a milestone by its number, which has to be looked up first.</source>
        <translation>يأخذ GitHub المَعلم برقمه الذي يجب البحث عنه أولا.</translation>
    </message>
    <message>
        <source>There is no milestone %1</source>
        <translation>لا يوجد مَعلم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Create it on GitHub, or choose another one.</source>
        <translation>أنشئه على GitHub، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>المَعلم ⁨%1⁩</translation>
    </message>
    <message>
        <source>GitHub will drop labels, milestone and assignees</source>
        <translation>سيُسقط GitHub الوسوم والمَعلم والمسند إليهم</translation>
    </message>
    <message>
        <source>You may open issues in %1 but not push to it, and GitHub then leaves these away without a word.</source>
        <translation>يحق لك فتح المسائل في ⁨%1⁩ لا الدفع إليه، وعندئذ يترك GitHub هذه من دون كلمة.</translation>
    </message>
    <message>
        <source>Labels not checked: %1</source>
        <translation>الوسوم لم تُفحص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not in the repository: %1</source>
        <translation>ليس في المستودع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>GitHub creates a label that does not exist. Look for a slip of the keys first.</source>
        <translation>ينشئ GitHub الوسم غير الموجود. ابحث عن زلة في الكتابة أولا.</translation>
    </message>
    <message>
        <source>Labels exist: %1</source>
        <translation>الوسوم موجودة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open issues with the same title: not checked</source>
        <translation>المسائل المفتوحة بالعنوان نفسه: لم تُفحص</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>‏⁨%1⁩ مفتوحة</translation>
    </message>
    <message>
        <source>It has the same title. Was this request filed already?</source>
        <translation>لها العنوان نفسه. هل قُدِّم هذا الطلب من قبل؟</translation>
    </message>
    <message>
        <source>No open issue has this title</source>
        <translation>لا مسألة مفتوحة بهذا العنوان</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>‏⁨%1⁩: لم يُفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>لم ينجح أي فحص</numerusform>
            <numerusform>نجح فحص واحد</numerusform>
            <numerusform>نجح فحصان</numerusform>
            <numerusform>نجحت %n فحوص</numerusform>
            <numerusform>نجح %n فحصا</numerusform>
            <numerusform>نجح %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>بلا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسما</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>المَعلم ⁨%1⁩</translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation>جزء من ⁦#%1⁩</translation>
    </message>
    <message>
        <source>The parent issue is on another server</source>
        <translation>المسألة الأم على خادم آخر</translation>
    </message>
    <message>
        <source>It is on %1, the repository on %2. GitHub links issues of one server alone.</source>
        <translation>هي على ⁨%1⁩ والمستودع على ⁨%2⁩. لا يربط GitHub إلا مسائل خادم واحد.</translation>
    </message>
    <message>
        <source>Looking at the repository again</source>
        <translation>يُنظر إلى المستودع من جديد</translation>
    </message>
    <message>
        <source>What is known of it is as of %1.</source>
        <translation>ما يُعرف عنه يعود إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>المسألة الأم غير موجودة</translation>
    </message>
    <message>
        <source>A contract of the repository was not looked at</source>
        <translation>لم يُنظر في أحد عقود المستودع</translation>
    </message>
    <message>
        <source>Line %1 of the issue</source>
        <translation>السطر %1 من المسألة</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitSheet</name>
    <message>
        <source>Course of the request</source>
        <translation>مسار الطلب</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation>تصدير بدلا من ذلك</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>العودة إلى الفحوص</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>إرسال إلى GitHub</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <translation>إرسال إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>الطلب في الطريق.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) stop the request. Mend what they say first.</source>
        <translation>
            <numerusform>لا فحص يوقف الطلب. أصلح ما تقوله أولا.</numerusform>
            <numerusform>فحص واحد يوقف الطلب. أصلح ما يقوله أولا.</numerusform>
            <numerusform>فحصان يوقفان الطلب. أصلح ما يقولانه أولا.</numerusform>
            <numerusform>%n فحوص توقف الطلب. أصلح ما تقوله أولا.</numerusform>
            <numerusform>%n فحصا توقف الطلب. أصلح ما تقوله أولا.</numerusform>
            <numerusform>%n فحص توقف الطلب. أصلح ما تقوله أولا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need your word: mend them, or choose to go on.</source>
        <translation>
            <numerusform>لا فحص يحتاج إلى كلمتك: أصلح، أو اختر المتابعة.</numerusform>
            <numerusform>فحص واحد يحتاج إلى كلمتك: أصلحه، أو اختر المتابعة.</numerusform>
            <numerusform>فحصان يحتاجان إلى كلمتك: أصلحهما، أو اختر المتابعة.</numerusform>
            <numerusform>%n فحوص تحتاج إلى كلمتك: أصلحها، أو اختر المتابعة.</numerusform>
            <numerusform>%n فحصا تحتاج إلى كلمتك: أصلحها، أو اختر المتابعة.</numerusform>
            <numerusform>%n فحص تحتاج إلى كلمتك: أصلحها، أو اختر المتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks are not ready yet.</source>
        <translation>الفحوص ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>You can close this window: the request goes on, and nothing is lost.</source>
        <translation>يمكنك إغلاق هذه النافذة: يتابع الطلب ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>فتح ⁦#%1⁩</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>It is kept in the outbox until it is settled.</source>
        <translation>محفوظ في صندوق الصادر إلى أن يُحسم.</translation>
    </message>
</context>
<context>
    <name>waybill::TargetCard</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يستحق في ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>لا مسائل مفتوحة</numerusform>
            <numerusform>مسألة مفتوحة واحدة</numerusform>
            <numerusform>مسألتان مفتوحتان</numerusform>
            <numerusform>%n مسائل مفتوحة</numerusform>
            <numerusform>%n مسألة مفتوحة</numerusform>
            <numerusform>%n مسألة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not in the repository</source>
        <translation>ليس في المستودع</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>اختر مستودعا أولا.</translation>
    </message>
    <message>
        <source>Not read from GitHub yet.</source>
        <translation>لم يُقرأ من GitHub بعد.</translation>
    </message>
    <message>
        <source>“%1” is not a GitHub login.</source>
        <translation>ليس «⁨%1⁩» اسم مستخدم على GitHub.</translation>
    </message>
    <message>
        <source>An issue takes at most %1 assignees.</source>
        <translation>تقبل المسألة ⁨%1⁩ مسندا إليهم على الأكثر.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المَعلم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>المسند إليهم</translation>
    </message>
    <message>
        <source>Parent issue</source>
        <translation>المسألة الأم</translation>
    </message>
    <message>
        <source>Logins, with commas between</source>
        <translation>أسماء مستخدمين، بينها فواصل</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>رقم أو عنوان</translation>
    </message>
    <message>
        <source>Milestone, labels, assignees, parent</source>
        <translation>المَعلم والوسوم والمسند إليهم والأم</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>‏⁨%1⁩، معروض</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>‏⁨%1⁩، مطوي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>follows the answers · %1</source>
        <translation>يتبع الإجابات · ⁨%1⁩</translation>
    </message>
    <message>
        <source>As the answers say: none</source>
        <translation>كما تقول الإجابات: لا شيء</translation>
    </message>
    <message>
        <source>As the answers say: %1</source>
        <translation>كما تقول الإجابات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The repository has no further labels.</source>
        <translation>ليس في المستودع وسوم أخرى.</translation>
    </message>
    <message>
        <source>This issue is on %1; the parent has to be on %2 as well.</source>
        <translation>هذه المسألة على ⁨%1⁩؛ ويجب أن تكون الأم على ⁨%2⁩ أيضا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>#%1 is not in %2, or the account cannot see it.</source>
        <translation>لا توجد المسألة ⁦#%1⁩ في ⁨%2⁩، أو لا يحق للحساب رؤيتها.</translation>
    </message>
</context>
<context>
    <name>waybill::TaskRow</name>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>%1: add a task</source>
        <translation>‏⁨%1⁩: إضافة مهمة</translation>
    </message>
    <message>
        <source>%1: task %2 of %3</source>
        <translation>‏⁨%1⁩: المهمة ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>إزالة المهمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Task without words</source>
        <translation>مهمة بلا كلمات</translation>
    </message>
    <message>
        <source>Move task %1 up</source>
        <translation>نقل المهمة ⁨%1⁩ إلى أعلى</translation>
    </message>
    <message>
        <source>Move task %1 down</source>
        <translation>نقل المهمة ⁨%1⁩ إلى أسفل</translation>
    </message>
</context>
<context>
    <name>waybill::Recheck</name>
    <message>
        <source>It is not known any more in which folder its template lies.</source>
        <translation>لم يعد يُعرف في أي مجلد يقع قالبه.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateLibrary</name>
    <message>
        <source>There is no built-in guide “%1” to extend.</source>
        <translation>لا يوجد دليل مضمَّن «⁨%1⁩» لتوسيعه.</translation>
    </message>
    <message>
        <source>This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, so fewer things are checked.</source>
        <translation>تغير هذا القالب: لم يعد الدليل المضمَّن «⁨%1⁩» يناسبه (⁨%2⁩). يُفتح من دون الدليل، فيُفحص أقل.</translation>
    </message>
    <message>
        <source>There is no built-in template and no file of this name. “waybill templates” lists the built-in ones.</source>
        <translation>لا يوجد قالب مضمَّن ولا ملف بهذا الاسم. يسرد «⁦waybill templates⁩» القوالب المضمَّنة.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>The repository&apos;s guide for this template does not fit it and was left out: %1</source>
        <translation>دليل المستودع لهذا القالب لا يناسبه فتُرك: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePicker</name>
    <message>
        <source>Opens a menu of templates</source>
        <translation>يفتح قائمة قوالب</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>القالب: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open another template</source>
        <translation>فتح قالب آخر</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <translation>‏⁨%1⁩ (مضمَّن)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>In the same folder</source>
        <translation>في المجلد نفسه</translation>
    </message>
    <message>
        <source>Instead of an issue</source>
        <translation>بدلًا من مسألة</translation>
    </message>
    <message>
        <source>Instead of an issue (none without a template here)</source>
        <translation>بدلًا من مسألة (لا مسألة هنا دون قالب)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::TextFile</name>
    <message>
        <source>The file is larger than %1 KiB; no template, values file or issue is that long.</source>
        <translation>الملف أكبر من ⁦%1 KiB⁩؛ ليس هناك قالب أو ملف قيم أو مسألة بهذا الطول.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds a NUL byte.</source>
        <translation>هذا ليس ملف نص: فيه بايت NUL.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>النص ليس UTF-8. احفظه بترميز UTF-8 وافتحه من جديد.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد لا ملف.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>لا يمكن قراءة الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>لا يمكن كتابة الملف: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::TitleEditor</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Takes your title back: it follows from the other answers again.</source>
        <translation>يسحب عنوانك: فيتبع الإجابات الأخرى من جديد.</translation>
    </message>
    <message>
        <source>Follows from the other answers</source>
        <translation>يتبع الإجابات الأخرى</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>الوسوم: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>يفتح قائمة</translation>
    </message>
</context>
<context>
    <name>waybill::Validation</name>
    <message>
        <source>The issue needs a title.</source>
        <translation>تحتاج المسألة إلى عنوان.</translation>
    </message>
    <message>
        <source>%1 %2 (%3), which is %4 UTC</source>
        <extracomment>A time in its zone and in UTC: &quot;01:30 CST (UTC−6), which is 07:30 UTC&quot;</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩ (⁨%3⁩)، وهو ⁨%4⁩ UTC</translation>
    </message>
    <message>
        <source>“%1” has level %2 in line %3 of the issue</source>
        <translation>«⁨%1⁩» في المستوى ⁨%2⁩ في السطر ⁨%3⁩ من المسألة</translation>
    </message>
    <message>
        <source>“%1” stands again in line %2 of the issue</source>
        <translation>يرد «⁨%1⁩» من جديد في السطر ⁨%2⁩ من المسألة</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«⁨%1⁩» مفقود</translation>
    </message>
    <message>
        <source>the text is not written yet</source>
        <translation>لم يُكتب النص بعد</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue is taken for one, too</source>
        <translation>يُؤخذ «⁨%1⁩» في السطر ⁨%2⁩ من المسألة على أنه واحد أيضا</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>لم يُبحث عنه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue</source>
        <translation>«⁨%1⁩» في السطر ⁨%2⁩ من المسألة</translation>
    </message>
    <message>
        <source>not found in the issue</source>
        <translation>لم يُعثر عليه في المسألة</translation>
    </message>
    <message>
        <source>found in the issue</source>
        <translation>عُثر عليه في المسألة</translation>
    </message>
    <message>
        <source>no such task in the issue</source>
        <translation>لا توجد مثل هذه المهمة في المسألة</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>عُلِّم ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>لا شيء ينقص</translation>
    </message>
    <message>
        <source>The repository has no milestone {fact}. Create it on GitHub, or choose another one.</source>
        <translation>ليس في المستودع مَعلم ⁨{fact}⁩. أنشئه على GitHub، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The repository has no milestone, release or tag {%1}.</source>
        <translation>ليس في المستودع مَعلم أو إصدار أو علامة ⁨{%1}⁩.</translation>
    </message>
    <message>
        <source>The repository is archived: GitHub takes no issues there. Choose another one.</source>
        <translation>المستودع مؤرشف: لا يقبل GitHub مسائل هناك. اختر غيره.</translation>
    </message>
    <message>
        <source>Issues are switched off in the repository. Export the request instead, or choose another repository.</source>
        <translation>المسائل معطلة في المستودع. صدّر الطلب بدلا من ذلك، أو اختر مستودعا آخر.</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. GitHub creates one that does not exist: look for a slip of the keys.</source>
        <translation>ليس في المستودع وسم ⁨{fact}⁩. ينشئ GitHub الوسم غير الموجود: ابحث عن زلة في الكتابة أولا.</translation>
    </message>
    <message>
        <source>You may open issues in the repository but not push to it: GitHub will drop labels, milestone and assignees without a word.</source>
        <translation>يحق لك فتح المسائل في المستودع لا الدفع إليه: سيُسقط GitHub الوسوم والمَعلم والمسند إليهم من دون كلمة.</translation>
    </message>
    <message>
        <source>{fact} is open and has the same title. Was this request filed already?</source>
        <translation>‏⁨{fact}⁩ مفتوحة ولها العنوان نفسه. هل قُدِّم هذا الطلب من قبل؟</translation>
    </message>
    <message>
        <source>The parent issue is not there: {evidence}.</source>
        <translation>المسألة الأم غير موجودة: ⁨{evidence}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1.</source>
        <translation>
            <numerusform>لا محارف في العنوان؛ يقبل GitHub ⁨%1⁩.</numerusform>
            <numerusform>في العنوان محرف واحد؛ يقبل GitHub ⁨%1⁩.</numerusform>
            <numerusform>في العنوان محرفان؛ يقبل GitHub ⁨%1⁩.</numerusform>
            <numerusform>في العنوان %n محارف؛ يقبل GitHub ⁨%1⁩.</numerusform>
            <numerusform>في العنوان %n محرفا؛ يقبل GitHub ⁨%1⁩.</numerusform>
            <numerusform>في العنوان %n محرف؛ يقبل GitHub ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The issue has %n characters; at most %1 can be filed.</source>
        <translation>
            <numerusform>لا محارف في المسألة؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
            <numerusform>في المسألة محرف واحد؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
            <numerusform>في المسألة محرفان؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
            <numerusform>في المسألة %n محارف؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
            <numerusform>في المسألة %n محرفا؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
            <numerusform>في المسألة %n محرف؛ يمكن تقديم ⁨%1⁩ على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>الأمر كذلك</translation>
    </message>
    <message>
        <source>it is not so</source>
        <translation>ليس الأمر كذلك</translation>
    </message>
    <message>
        <source>Going back leaves a version behind that changed the database: {fact}. Where is the backup?</source>
        <translation>الرجوع يترك إصدارًا غيّر قاعدة البيانات: {fact}. أين النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>The title is only “%1” so far; say what the issue is about.</source>
        <translation>العنوان حتى الآن «%1» فقط؛ اذكر موضوع المسألة.</translation>
    </message>
</context>
<context>
    <name>waybill::ValuesFile</name>
    <message>
        <source>A values file has the keys “template” and “values”.</source>
        <translation>لملف القيم المفتاحان «template» و«values».</translation>
    </message>
    <message>
        <source>“%1” is no key of a values file; “template” and “values” are.</source>
        <translation>ليس «⁨%1⁩» مفتاحا لملف قيم؛ بل «template» و«values».</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>يُنتظر هنا نص.</translation>
    </message>
    <message>
        <source>“values” takes field ids with answers.</source>
        <translation>يأخذ «values» معرّفات حقول مع إجابات.</translation>
    </message>
    <message>
        <source>The form has no field “%1”. It has: %2.</source>
        <translation>ليس في النموذج حقل «⁨%1⁩». فيه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is always “%2”.</source>
        <translation>«⁨%1⁩» هو «⁨%2⁩» دائما.</translation>
    </message>
    <message>
        <source>“%1” takes one line.</source>
        <translation>يأخذ «⁨%1⁩» سطرا واحدا.</translation>
    </message>
    <message>
        <source>“%1” is no option of “%2”. It has: %3.</source>
        <translation>ليس «⁨%1⁩» خيارا لـ«⁨%2⁩». فيه: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” takes a list of tasks like { task: …, done: true }.</source>
        <translation>يأخذ «⁨%1⁩» قائمة مهام مثل ⁦{ task: …, done: true }⁩.</translation>
    </message>
    <message>
        <source>The template has no task “%1” in “%2”.</source>
        <translation>لا توجد في القالب مهمة «⁨%1⁩» في «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The task “%1” takes no link.</source>
        <translation>لا تأخذ المهمة «⁨%1⁩» رابطا.</translation>
    </message>
    <message>
        <source>A task is a text or { task: …, done: true, link: … }.</source>
        <translation>المهمة نص أو ⁦{ task: …, done: true, link: … }⁩.</translation>
    </message>
    <message>
        <source>“%1” is no key of a task; “task”, “done” and “link” are.</source>
        <translation>ليس «⁨%1⁩» مفتاحا لمهمة؛ بل «task» و«done» و«link».</translation>
    </message>
    <message>
        <source>“done” is true or false.</source>
        <translation>قيمة «done» هي true أو false.</translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation>ليس للمهمة نص.</translation>
    </message>
    <message>
        <source>“%1” has no lines of its own in the issue, so it cannot be written as Markdown.</source>
        <translation>ليس لـ «%1» أسطر خاصة به في المشكلة، لذلك لا يمكن كتابته بصيغة Markdown.</translation>
    </message>
    <message>
        <source>“%1” does not begin a section that can be written as a whole.</source>
        <translation>لا يبدأ «⁨%1⁩» قسما يمكن كتابته كاملا.</translation>
    </message>
</context>
<context>
    <name>waybill::VersionEditor</name>
    <message>
        <source>Versions of the repository</source>
        <translation>إصدارات المستودع</translation>
    </message>
    <message>
        <source>Alt+Down offers the repository&apos;s versions.</source>
        <translation>يعرض Alt+Down إصدارات المستودع.</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <translation>أحدث من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <translation>أقدم من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not newer</source>
        <translation>ليس أحدث</translation>
    </message>
    <message>
        <source>Not older</source>
        <translation>ليس أقدم</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>‏⁨%1⁩، حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation>بلا علامة بعد</translation>
    </message>
    <message>
        <source>milestone open</source>
        <translation>مَعلم مفتوح</translation>
    </message>
    <message>
        <source>milestone closed</source>
        <translation>مَعلم مغلق</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يستحق في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::Viewer</name>
    <message>
        <source>%1 does not accept this token. It may have expired or been revoked.</source>
        <translation>لا يقبل ⁨%1⁩ رمز الوصول هذا. ربما انتهت صلاحيته أو أُبطل.</translation>
    </message>
    <message>
        <source>%1 refuses to answer with this token just now (status %2).</source>
        <translation>يرفض ⁨%1⁩ الإجابة برمز الوصول هذا في هذه اللحظة (الحالة ⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>لدى ⁨%1⁩ مشكلة في هذه اللحظة (الحالة ⁨%2⁩). حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>%1 does not answer like a GitHub server.</source>
        <translation>لا يجيب ⁨%1⁩ كخادم GitHub.</translation>
    </message>
    <message>
        <source>This is no token: it is empty, or holds blanks or other signs.</source>
        <translation>هذا ليس رمز وصول: إنه فارغ، أو فيه فراغات أو علامات أخرى.</translation>
    </message>
</context>
<context>
    <name>waybill::WindowActions</name>
    <message>
        <source>Open template…</source>
        <translation>فتح قالب…</translation>
    </message>
    <message>
        <source>Open an issue template from a file</source>
        <translation>فتح قالب مسألة من ملف</translation>
    </message>
    <message>
        <source>Open filled body…</source>
        <translation>فتح متن معبأ…</translation>
    </message>
    <message>
        <source>Read a filled Markdown body back into the form</source>
        <translation>قراءة متن Markdown معبأ إلى النموذج</translation>
    </message>
    <message>
        <source>Open values…</source>
        <translation>فتح قيم…</translation>
    </message>
    <message>
        <source>Read answers from a values file</source>
        <translation>قراءة إجابات من ملف قيم</translation>
    </message>
    <message>
        <source>Markdown file…</source>
        <translation>ملف Markdown…</translation>
    </message>
    <message>
        <source>Save the request as Markdown</source>
        <translation>حفظ الطلب بصيغة Markdown</translation>
    </message>
    <message>
        <source>HTML file…</source>
        <translation>ملف HTML…</translation>
    </message>
    <message>
        <source>Save the request as a page that needs nothing else</source>
        <translation>حفظ الطلب كصفحة لا تحتاج إلى شيء آخر</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>نسخ Markdown</translation>
    </message>
    <message>
        <source>Put the Markdown on the clipboard</source>
        <translation>وضع نص Markdown في الحافظة</translation>
    </message>
    <message>
        <source>Keep guidance</source>
        <translation>إبقاء الإرشادات</translation>
    </message>
    <message>
        <source>With the template&apos;s notes for the person who fills it</source>
        <translation>مع ملاحظات القالب لمن يعبئه</translation>
    </message>
    <message>
        <source>With front matter</source>
        <translation>مع البيانات التمهيدية</translation>
    </message>
    <message>
        <source>With name, title and labels on top, as in a template</source>
        <translation>مع الاسم والعنوان والوسوم في الأعلى كما في القالب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save or copy the request</source>
        <translation>حفظ الطلب أو نسخه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Go to the next place to mend</source>
        <translation>الذهاب إلى الموضع التالي للإصلاح</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Go to the place to mend before this one</source>
        <translation>الذهاب إلى الموضع السابق للإصلاح</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Text as large as the system has it</source>
        <translation>نص بحجم النظام</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>حول Waybill</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Copy prefilled link</source>
        <translation>نسخ رابط معبأ</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens GitHub&apos;s own form, filled in</source>
        <translation>وضع عنوان في الحافظة يفتح نموذج GitHub نفسه معبأ</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>إرسال إلى GitHub</translation>
    </message>
    <message>
        <source>Look at everything once more, then file the request on GitHub</source>
        <translation>النظر إلى كل شيء مرة أخرى، ثم تقديم الطلب على GitHub</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>صندوق الصادر…</translation>
    </message>
    <message>
        <source>Requests that are not settled yet, and those that were filed</source>
        <translation>الطلبات التي لم تُحسم بعد، والتي قُدِّمت</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation>من حقل إلى حقل</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>تعليم مهمة</translation>
    </message>
    <message>
        <source>Choose another answer</source>
        <translation>اختيار إجابة أخرى</translation>
    </message>
    <message>
        <source>Move a task up or down</source>
        <translation>نقل مهمة إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Drafts…</source>
        <translation>المسودات…</translation>
    </message>
    <message>
        <source>Everything that was begun, and where it is</source>
        <translation>كل ما بُدئ وأين هو</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>الحالات السابقة…</translation>
    </message>
    <message>
        <source>Look at this draft as it was, and restore answers</source>
        <translation>النظر إلى هذه المسودة كما كانت واستعادة إجابات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and the key that does the same.</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Language of the window; what is written into the issue keeps its own</source>
        <translation>لغة النافذة؛ ما يُكتب في المسألة يحتفظ بلغته</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Whoever does not read the window's language still finds it: names the matter in English, too.</extracomment>
        <translation>اللغة (Language)</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>انتقال أو تنفيذ…</translation>
    </message>
    <message>
        <source>Find an action, a section, a field, a problem, a draft or a template by a few letters</source>
        <translation>العثور على إجراء أو قسم أو حقل أو مشكلة أو مسودة أو قالب ببضعة حروف</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>The start page: what was begun, templates to start from, what was filed</source>
        <translation>صفحة البداية: ما بدأته، والقوالب التي تبدأ منها، وما قُدِّم</translation>
    </message>
    <message>
        <source>Search on the start page</source>
        <translation>البحث في صفحة البداية</translation>
    </message>
    <message>
        <source>Rename a draft of the start page</source>
        <translation>إعادة تسمية مسودة في صفحة البداية</translation>
    </message>
    <message>
        <source>Duplicate a draft of the start page</source>
        <translation>تكرار مسودة في صفحة البداية</translation>
    </message>
    <message>
        <source>Delete a draft of the start page</source>
        <translation>حذف مسودة في صفحة البداية</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>البدء من آخر طلب</translation>
    </message>
    <message>
        <source>Begin with the answers of the last request of this template, versions moved on</source>
        <translation>البدء بإجابات آخر طلب من هذا القالب، مع الإصدارات التالية</translation>
    </message>
    <message>
        <source>Paste to fill…</source>
        <translation>اللصق للتعبئة…</translation>
    </message>
    <message>
        <source>Fill the form from the clipboard: values, a filled body, a version, the address of an issue or a tag</source>
        <translation>تعبئة النموذج من الحافظة: قيم، أو متن معبأ، أو إصدار، أو عنوان مسألة أو وسم</translation>
    </message>
    <message>
        <source>Calendar, list of versions, earlier answers</source>
        <translation>التقويم، قائمة الإصدارات، الإجابات السابقة</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>نسخ كملف قيم</translation>
    </message>
    <message>
        <source>Put the answers on the clipboard, as a file that another person opens in Waybill</source>
        <translation>يضع الإجابات في الحافظة كملف يفتحه شخص آخر في Waybill</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>حفظ كملف قيم…</translation>
    </message>
    <message>
        <source>Save the answers as a file that another person opens in Waybill</source>
        <translation>يحفظ الإجابات كملف يفتحه شخص آخر في Waybill</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>نسخ رابط لـ Waybill</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens this request in another person&apos;s Waybill</source>
        <translation>يضع في الحافظة عنوانًا يفتح هذا الطلب في Waybill لدى شخص آخر</translation>
    </message>
    <message>
        <source>Open an issue…</source>
        <translation>فتح مسألة…</translation>
    </message>
    <message>
        <source>Open what is on GitHub as a form, to change it there</source>
        <translation>فتح ما على GitHub كنموذج لتغييره هناك</translation>
    </message>
    <message>
        <source>Verify what was delivered…</source>
        <translation>التحقق من نشر…</translation>
    </message>
    <message>
        <source>Go through the checks of what is delivered now, and write the results to its issue</source>
        <translation>مراجعة فحوص ما هو منشور الآن وكتابة النتائج في مشكلته</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Ask for the return to a version that was delivered before, filled in but for the reason</source>
        <translation>اطلب العودة إلى إصدار نُشر من قبل، مع ملء كل شيء عدا السبب</translation>
    </message>
    <message>
        <source>Workbench for templates</source>
        <translation>طاولة عمل للقوالب</translation>
    </message>
    <message>
        <source>For those who write templates: what is wrong with its files, and a form that follows them as they are edited</source>
        <translation>لمن يكتبون القوالب: ما الخطأ في ملفاتها، ونموذج يتبعها أثناء تحريرها</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>الكتابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write the field as Markdown, or fill it in as a form again</source>
        <translation>كتابة الحقل بصيغة Markdown أو ملؤه كنموذج من جديد</translation>
    </message>
    <message>
        <source>New from repository…</source>
        <translation>جديد من مستودع…</translation>
    </message>
    <message>
        <source>Choose among the templates that a repository offers</source>
        <translation>الاختيار من القوالب التي يعرضها مستودع</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>الدليل…</translation>
    </message>
    <message>
        <source>Choose the guide that is laid over the template, or none</source>
        <translation>اختيار الدليل الذي يوضع على القالب، أو لا دليل</translation>
    </message>
</context>
<context>
    <name>waybill::Workspace</name>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>الفحوص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>عروض الطلب</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>بجانبه</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>بجانبه %1</translation>
    </message>
</context>
<context>
    <name>waybill::Yaml</name>
    <message>
        <source>This built-in file is broken.</source>
        <translation>هذا الملف المضمَّن معطوب.</translation>
    </message>
    <message>
        <source>There is a second document in the file.</source>
        <translation>في الملف مستند ثان.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not supported. Put the text in quotes if it starts with one.</source>
        <translation>المراسي والأسماء البديلة (&amp; و*) غير مدعومة. ضع النص بين علامتي اقتباس إن بدأ بواحد منها.</translation>
    </message>
    <message>
        <source>There are more than %1 values in the file.</source>
        <translation>في الملف أكثر من ⁨%1⁩ قيمة.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>القيم متداخلة أعمق من ⁨%1⁩ مستوى.</translation>
    </message>
    <message>
        <source>The key “%1” stands here for the second time.</source>
        <translation>يرد المفتاح «⁨%1⁩» هنا للمرة الثانية.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>هذا ليس YAML صالحا: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::ZonedTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours %1</source>
        <extracomment>%1 is "5 minutes".</extracomment>
        <translation>
            <numerusform>بعد أقل من ساعة و⁨%1⁩</numerusform>
            <numerusform>بعد ساعة واحدة و⁨%1⁩</numerusform>
            <numerusform>بعد ساعتين و⁨%1⁩</numerusform>
            <numerusform>بعد %n ساعات و⁨%1⁩</numerusform>
            <numerusform>بعد %n ساعة و⁨%1⁩</numerusform>
            <numerusform>بعد %n ساعة و⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours %1 ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة و⁨%1⁩</numerusform>
            <numerusform>قبل ساعة واحدة و⁨%1⁩</numerusform>
            <numerusform>قبل ساعتين و⁨%1⁩</numerusform>
            <numerusform>قبل %n ساعات و⁨%1⁩</numerusform>
            <numerusform>قبل %n ساعة و⁨%1⁩</numerusform>
            <numerusform>قبل %n ساعة و⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TextDifference</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>What this one changes in the text:</source>
        <translation>ما يغيره هذا في النص:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… ولا أسطر أخرى</numerusform>
            <numerusform>… وسطر آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و%n أسطر أخرى</numerusform>
            <numerusform>… و%n سطرا آخر</numerusform>
            <numerusform>… و%n سطر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ContractWords</name>
    <message>
        <source>No contract</source>
        <translation>بلا عقد</translation>
    </message>
    <message>
        <source>No repository is chosen, so nothing is known of its milestones, labels and open requests.</source>
        <translation>لم يُختر مستودع، فلا يُعرف شيء عن معالمه ووسومه وطلباته المفتوحة.</translation>
    </message>
    <message>
        <source>No contract is in force for %1: what a workflow behind it accepts is not checked.</source>
        <translation>لا عقد سارٍ لـ⁨%1⁩: لا يُفحص ما يقبله سير عمل وراءه.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>‏⁨%1⁩ غير موجود</translation>
    </message>
    <message>
        <source>%1 is %2, known is %3</source>
        <translation>‏⁨%1⁩ هو ⁨%2⁩، والمعروف ⁨%3⁩</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>ما يختلف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ ⁨%1⁩</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>سارٍ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The repository keeps this contract itself, and its workflow's files are those that it names</source>
        <translation>يحفظ المستودع هذا العقد بنفسه، وملفات سير عمله هي التي يسميها</translation>
    </message>
    <message>
        <source>The files of the repository's workflow are the known ones</source>
        <translation>ملفات سير عمل المستودع هي المعروفة</translation>
    </message>
    <message>
        <source>Not checked: another version of the workflow</source>
        <translation>لم يُفحص: إصدار آخر من سير العمل</translation>
    </message>
    <message>
        <source>%1 runs one that nobody here knows. What %2 would say stands below as advice, never as passed or refused.</source>
        <translation>يشغّل ⁨%1⁩ إصدارا لا يعرفه أحد هنا. ما يقوله ⁨%2⁩ مذكور أدناه كمشورة، لا كنجاح أو رفض.</translation>
    </message>
    <message>
        <source>Not checked: which workflow runs is not known</source>
        <translation>لم يُفحص: لا يُعرف أي سير عمل يُشغَّل</translation>
    </message>
    <message>
        <source>The files of %1 could not be read (%2). What %3 would say stands below as advice, never as passed or refused.</source>
        <translation>تعذرت قراءة ملفات ⁨%1⁩ (⁨%2⁩). ما يقوله ⁨%3⁩ مذكور أدناه كمشورة، لا كنجاح أو رفض.</translation>
    </message>
    <message>
        <source>Kept with this request.</source>
        <translation>محفوظ مع هذا الطلب.</translation>
    </message>
    <message>
        <source>The repository runs %1; its own gates may answer otherwise.</source>
        <translation>يشغّل المستودع ⁨%1⁩؛ وقد تجيب بواباته بغير ذلك.</translation>
    </message>
    <message>
        <source>Chosen by hand: %1</source>
        <translation>مختار باليد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This contract of the repository cannot be used: %1</source>
        <translation>لا يمكن استخدام عقد المستودع هذا: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min · until about %1</source>
        <translation>
            <numerusform>أقل من دقيقة · حتى نحو ⁨%1⁩</numerusform>
            <numerusform>دقيقة واحدة على الأكثر · حتى نحو ⁨%1⁩</numerusform>
            <numerusform>دقيقتان على الأكثر · حتى نحو ⁨%1⁩</numerusform>
            <numerusform>%n دقائق على الأكثر · حتى نحو ⁨%1⁩</numerusform>
            <numerusform>%n دقيقة على الأكثر · حتى نحو ⁨%1⁩</numerusform>
            <numerusform>%n دقيقة على الأكثر · حتى نحو ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards an issue is opened whose title begins like this.</source>
        <translation>بعد ذلك تُفتح مسألة يبدأ عنوانها هكذا.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::AccountController</name>
    <message>
        <source>Signed in as %1.</source>
        <translation>تم تسجيل الدخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>تسجيل خروج ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The token is forgotten here. The GitHub CLI keeps its own sign-in; “gh auth logout” ends that.</source>
        <translation>يُنسى رمز الوصول هنا. يحتفظ GitHub CLI بجلسته؛ وينهيها «⁦gh auth logout⁩».</translation>
    </message>
    <message>
        <source>The token is forgotten here. %1 goes on taking it until it is revoked there.</source>
        <translation>يُنسى رمز الوصول هنا. يظل ⁨%1⁩ يقبله إلى أن يُبطل هناك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out and open the page to revoke it</source>
        <translation>تسجيل الخروج وفتح الصفحة لإبطاله</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>تم تسجيل خروج ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Settings for %1 are saved.</source>
        <translation>حُفظت إعدادات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring now.</source>
        <translation>صار رمز الوصول محفوظا في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>تدوم الجلسة إلى أن يغلق Waybill: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryBanner</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryRows</name>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
</context>
<context>
    <name>waybill::ServerDialog</name>
    <message>
        <source>Settings for %1</source>
        <translation>إعدادات ⁨%1⁩</translation>
    </message>
    <message>
        <source>All may stay empty. They are kept on this computer, for this server alone.</source>
        <translation>يمكن أن يبقى كل شيء فارغا. تُحفظ على هذا الحاسوب، لهذا الخادم وحده.</translation>
    </message>
    <message>
        <source>Client id for signing in by code</source>
        <translation>معرّف العميل لتسجيل الدخول بكود</translation>
    </message>
    <message>
        <source>Once, in three clicks: open the page below, name the app “Waybill” with any homepage and callback address (such as https://localhost), tick “Enable Device Flow” and register it. Then copy its client id here; it is no secret.</source>
        <translation>مرة واحدة، بثلاث نقرات: افتح الصفحة أدناه، وسمّ التطبيق «Waybill» بأي صفحة رئيسية وعنوان رجوع (مثل https://localhost)، وعلّم «Enable Device Flow» وسجّله. ثم انسخ معرّف عميله إلى هنا؛ وهو ليس سرا.</translation>
    </message>
    <message>
        <source>Register an OAuth app on %1</source>
        <translation>تسجيل تطبيق OAuth على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Address of the REST API</source>
        <translation>عنوان واجهة REST API</translation>
    </message>
    <message>
        <source>Only where a gateway stands before the server. Usual: %1</source>
        <translation>فقط حيث تقف بوابة أمام الخادم. المعتاد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>File of a certificate authority</source>
        <translation>ملف هيئة شهادات</translation>
    </message>
    <message>
        <source>In PEM form; trusted for this server beside the system&apos;s.</source>
        <translation>بصيغة PEM؛ موثوق لهذا الخادم إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ServerSettings</name>
    <message>
        <source>A client id looks like Ov23liABCDEF or Iv1.8a61f9b3a7aba766: it stands on the app&apos;s page.</source>
        <translation>يشبه معرّف العميل Ov23liABCDEF أو Iv1.8a61f9b3a7aba766: وهو على صفحة التطبيق.</translation>
    </message>
    <message>
        <source>Write it whole and with https, like https://gateway.example.com/api/v3.</source>
        <translation>اكتبه كاملا ومع https، مثل https://gateway.example.com/api/v3.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>ليس في هذا الملف شهادة بصيغة PEM (⁦-----BEGIN CERTIFICATE-----⁩).</translation>
    </message>
</context>
<context>
    <name>waybill::MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>waybill::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>No such key.</source>
        <translation>لا يوجد مثل هذا المفتاح.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::MonthModel</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>past</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>the clock changes</source>
        <translation>تغيير الساعة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::TimeOffer</name>
    <message>
        <source>Use %1</source>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the time may mean</source>
        <translation>ما قد يعنيه الوقت</translation>
    </message>
    <message>
        <source>Also read: %1</source>
        <translation>يُقرأ أيضا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Enter: use %1</source>
        <translation>‏Enter: استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>أو ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::WrittenTime</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>next</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>ظهرا</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>no time of day was written</source>
        <translation>لم يُكتب وقت من اليوم</translation>
    </message>
    <message>
        <source>if the day stands first</source>
        <translation>إن كان اليوم أولا</translation>
    </message>
    <message>
        <source>if the month stands first</source>
        <translation>إن كان الشهر أولا</translation>
    </message>
    <message>
        <source>tomorrow, because it has passed today</source>
        <translation>غدا، لأنه مضى اليوم</translation>
    </message>
    <message>
        <source>if the end of the day was meant</source>
        <translation>إن كان المقصود نهاية اليوم</translation>
    </message>
    <message>
        <source>if the week after was meant</source>
        <translation>إن كان المقصود الأسبوع الذي يليه</translation>
    </message>
    <message>
        <source>if the afternoon was meant</source>
        <translation>إن كان المقصود بعد الظهر</translation>
    </message>
    <message>
        <source>if the morning was meant</source>
        <translation>إن كان المقصود الصباح</translation>
    </message>
    <message>
        <source>there is no such time: the clock is set forward over it</source>
        <translation>لا وجود لهذا الوقت: تُقدَّم الساعة فوقه</translation>
    </message>
    <message>
        <source>the clock shows it twice; the later one counts</source>
        <translation>تعرضه الساعة مرتين؛ يُعتد بالأخيرة</translation>
    </message>
    <message>
        <source>the clock shows it twice; the earlier one counts</source>
        <translation>تعرضه الساعة مرتين؛ يُعتد بالأولى</translation>
    </message>
</context>
<context>
    <name>waybill::DraftStore</name>
    <message>
        <source>The answers of this draft are damaged. To go back to its newest earlier state, run waybill drafts restore %1.</source>
        <translation>إجابات هذه المسودة تالفة. للعودة إلى أحدث حالة سابقة لها، شغّل waybill drafts restore %1.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>لا توجد مسودة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The template of this draft cannot be read any more.</source>
        <translation>لم يعد ممكنا قراءة قالب هذه المسودة.</translation>
    </message>
</context>
<context>
    <name>waybill::DraftsCommand</name>
    <message>
        <source>%1 (second version)</source>
        <translation>‏⁨%1⁩ (الإصدار الثاني)</translation>
    </message>
    <message>
        <source>No draft has the id %1. See waybill drafts list.</source>
        <translation>لا مسودة بالمعرّف ⁨%1⁩. انظر ⁦waybill drafts list⁩.</translation>
    </message>
    <message>
        <source>More than one draft has an id that starts with %1.</source>
        <translation>لأكثر من مسودة معرّف يبدأ بـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This draft was filed as #%1. Export it to file something like it.</source>
        <translation>قُدِّمت هذه المسودة برقم ⁦#%1⁩. صدّرها لتقديم ما يشبهها.</translation>
    </message>
    <message>
        <source>There is no earlier state of this draft.</source>
        <translation>لا توجد حالة سابقة لهذه المسودة.</translation>
    </message>
    <message>
        <source>Use drafts list, or drafts show, export, restore or delete with an ID. See waybill --help.</source>
        <translation>استخدم drafts list، أو drafts show أو export أو restore أو delete مع ID. انظر ⁦waybill --help⁩.</translation>
    </message>
    <message>
        <source>This draft is on its way: see waybill outbox. Drop the request %1 there first.</source>
        <translation>هذه المسودة في الطريق: انظر ⁦waybill outbox⁩. أسقط الطلب ⁨%1⁩ هناك أولا.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChange</name>
    <message>
        <source>by id</source>
        <translation>حسب المعرّف</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>حسب التسمية</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>another kind of answer</source>
        <translation>نوع آخر من الإجابة</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>‏⁨%1⁩ ← ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>kept beside the form</source>
        <translation>محفوظ بجانب النموذج</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>لا موضع له</translation>
    </message>
</context>
<context>
    <name>waybill::DraftController</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>What you type is not saved: %1</source>
        <translation>ما تكتبه لا يُحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere</source>
        <translation>تغيرت هذه المسودة في مكان آخر</translation>
    </message>
    <message>
        <source>Another Waybill wrote this draft, too. Nothing is lost: this window goes on with a second version of it, and Drafts… has both.</source>
        <translation>كتب Waybill آخر هذه المسودة أيضا. لم يضع شيء: تتابع هذه النافذة بإصدار ثان منها، وفي «المسودات…» كلاهما.</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>كانت قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>%1[*] — Waybill</source>
        <translation>%1[*] — Waybill</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Waybill</source>
        <translation>%1[*] — %2 — Waybill</translation>
    </message>
    <message>
        <source>No earlier states</source>
        <translation>لا حالات سابقة</translation>
    </message>
    <message numerus="yes">
        <source>The template has changed since this draft began. %n answer(s) can move over.</source>
        <translation>
            <numerusform>تغير القالب منذ بدء هذه المسودة. لا إجابة يمكن نقلها.</numerusform>
            <numerusform>تغير القالب منذ بدء هذه المسودة. يمكن نقل إجابة واحدة.</numerusform>
            <numerusform>تغير القالب منذ بدء هذه المسودة. يمكن نقل إجابتين.</numerusform>
            <numerusform>تغير القالب منذ بدء هذه المسودة. يمكن نقل %n إجابات.</numerusform>
            <numerusform>تغير القالب منذ بدء هذه المسودة. يمكن نقل %n إجابة.</numerusform>
            <numerusform>تغير القالب منذ بدء هذه المسودة. يمكن نقل %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is open in another window, which was asked to come to the front.</source>
        <translation>هذه المسودة مفتوحة في نافذة أخرى، طُلب منها أن تتقدم إلى الأمام.</translation>
    </message>
    <message>
        <source>This is a copy. The draft that it was made of stays as it is: see Drafts…</source>
        <translation>هذه نسخة. المسودة التي صُنعت منها تبقى كما هي: انظر «المسودات…»</translation>
    </message>
    <message>
        <source>No field is another; notes or rules are.</source>
        <translation>لم يتغير أي حقل؛ تغيرت ملاحظات أو قواعد.</translation>
    </message>
    <message numerus="yes">
        <source>This is another version of the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>هذه نسخة أخرى من القالب. لم تُنقل أي إجابة.</numerusform>
            <numerusform>هذه نسخة أخرى من القالب. نُقلت إجابة واحدة.</numerusform>
            <numerusform>هذه نسخة أخرى من القالب. نُقلت إجابتان.</numerusform>
            <numerusform>هذه نسخة أخرى من القالب. نُقلت %n إجابات.</numerusform>
            <numerusform>هذه نسخة أخرى من القالب. نُقلت %n إجابة.</numerusform>
            <numerusform>هذه نسخة أخرى من القالب. نُقلت %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>the open form</source>
        <translation>النموذج المفتوح</translation>
    </message>
    <message numerus="yes">
        <source>Another guide is laid over the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>وُضع دليل آخر على القالب. لم تُنقل أي إجابة.</numerusform>
            <numerusform>وُضع دليل آخر على القالب. نُقلت إجابة واحدة.</numerusform>
            <numerusform>وُضع دليل آخر على القالب. نُقلت إجابتان.</numerusform>
            <numerusform>وُضع دليل آخر على القالب. نُقلت %n إجابات.</numerusform>
            <numerusform>وُضع دليل آخر على القالب. نُقلت %n إجابة.</numerusform>
            <numerusform>وُضع دليل آخر على القالب. نُقلت %n إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DraftList</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no drafts yet. What you type is kept by itself.</source>
        <translation>لا مسودات بعد. ما تكتبه يُحفظ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Everything that was begun. What was deleted can be brought back for a month.</source>
        <translation>كل ما بُدئ. ما حُذف يمكن استرجاعه لمدة شهر.</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>الإصدار الثاني</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>في صندوق الصادر</translation>
    </message>
    <message>
        <source>filed as #%1</source>
        <translation>قُدِّمت برقم ⁦#%1⁩</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Hold this draft against the open form, field by field</source>
        <translation>يقارن هذه المسودة بالنموذج المفتوح حقلًا حقلًا</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryView</name>
    <message>
        <source>Earlier states</source>
        <translation>الحالات السابقة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>There is no earlier state yet: one is kept every minute in which something changes.</source>
        <translation>لا توجد حالة سابقة بعد: تُحفظ واحدة كل دقيقة يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>المختلفة</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>فتح كنسخة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s)</source>
        <translation>
            <numerusform>لا حالات سابقة</numerusform>
            <numerusform>حالة سابقة واحدة</numerusform>
            <numerusform>حالتان سابقتان</numerusform>
            <numerusform>%n حالات سابقة</numerusform>
            <numerusform>%n حالة سابقة</numerusform>
            <numerusform>%n حالة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>States are thinned with age: one a minute for an hour, then one each hour, each day and each week.</source>
        <translation>تقل الحالات مع قدمها: واحدة كل دقيقة لمدة ساعة، ثم واحدة كل ساعة وكل يوم وكل أسبوع.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>الحالة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring is one step: %1 takes it back.</source>
        <translation>الاستعادة خطوة واحدة: ⁨%1⁩ يلغيها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>تختلف ⁨%1⁩ من صفر إجابات</numerusform>
            <numerusform>تختلف ⁨%1⁩ من إجابة واحدة</numerusform>
            <numerusform>تختلف ⁨%1⁩ من إجابتين</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابات</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابة</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beside now</source>
        <translation>‏⁨%1⁩ مقابل الآن</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>آنذاك، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وواحدة أخرى</numerusform>
            <numerusform>… واثنتان أخريان</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>لا إجابات متطابقة.</numerusform>
            <numerusform>إجابة واحدة متطابقة.</numerusform>
            <numerusform>إجابتان متطابقتان.</numerusform>
            <numerusform>%n إجابات متطابقة.</numerusform>
            <numerusform>%n إجابة متطابقة.</numerusform>
            <numerusform>%n إجابة متطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>What changed in the Markdown since then</source>
        <translation>ما تغير في نص Markdown منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>آنذاك والآن</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 بجانب %2</translation>
    </message>
    <message>
        <source>%1 and a click, or %2, choose a second state to compare.</source>
        <translation>%1 مع نقرة، أو %2، لاختيار حالة ثانية للمقارنة.</translation>
    </message>
    <message>
        <source>Choose one state alone to restore it or to open it as a copy.</source>
        <translation>اختر حالة واحدة فقط لاستعادتها أو لفتحها كنسخة.</translation>
    </message>
</context>
<context>
    <name>waybill::DifferenceCard</name>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Restore this answer</source>
        <translation>استعادة هذه الإجابة</translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>‏⁨%1⁩، آنذاك</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>‏⁨%1⁩، الآن</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>⁨%1⁩، في «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>waybill::FiledMoment</name>
    <message>
        <source>Filed request</source>
        <translation>الطلب المقدَّم</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>%1 commented on it.</source>
        <translation>علّق ⁨%1⁩ عليها.</translation>
    </message>
</context>
<context>
    <name>waybill::FiledPage</name>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Address of the issue</source>
        <translation>عنوان المسألة</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Show in Filed</source>
        <translation>العرض ضمن «قُدِّم»</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>فتح ⁦#%1⁩</translation>
    </message>
    <message>
        <source>No contract was in force for %1: what its workflow does with the issue is not known here.</source>
        <translation>لم يكن أي عقد ساريا لـ⁨%1⁩: لا يُعرف هنا ما يفعله سير عمله بالمسألة.</translation>
    </message>
    <message>
        <source>As the workflow of %1 does it. Filed %2.</source>
        <translation>كما يفعله سير عمل ⁨%1⁩. قُدِّم: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>نُظر إليه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What became of it could not be looked at. %1</source>
        <translation>تعذّر النظر فيما آل إليه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>انظر الآن</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نسخ كطلب جديد</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Keep me told when this page is not open</source>
        <translation>إبلاغي أيضًا حين لا تكون هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>A desktop notification for each change, while Waybill runs.</source>
        <translation>إشعار على سطح المكتب لكل تغيير ما دام Waybill يعمل.</translation>
    </message>
</context>
<context>
    <name>waybill::BesidePane</name>
    <message>
        <source>Kept beside the form</source>
        <translation>محفوظ بجانب النموذج</translation>
    </message>
    <message>
        <source>What had no place in this version of the template. It stays in the draft and is never written to the issue.</source>
        <translation>ما لا موضع له في هذه النسخة من القالب. يبقى في المسودة ولا يُكتب أبدًا في المسألة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The template, line by line</source>
        <translation>القالب، سطرًا بسطر</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writes it behind the answer of “%1”. It stays here until you drop it.</source>
        <translation>يكتبه بعد إجابة «⁨%1⁩». ويبقى هنا إلى أن تتخلى عنه.</translation>
    </message>
</context>
<context>
    <name>waybill::FileOpening</name>
    <message>
        <source>Open template</source>
        <translation>فتح قالب</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open filled body</source>
        <translation>فتح متن معبأ</translation>
    </message>
    <message>
        <source>Markdown (*.md *.txt)</source>
        <translation>Markdown (*.md *.txt)</translation>
    </message>
    <message>
        <source>Open values</source>
        <translation>فتح قيم</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>قيم (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>One file of this computer can be opened at a time.</source>
        <translation>يمكن فتح ملف واحد من هذا الحاسوب في كل مرة.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>قوالب المسائل (*.md *.yml *.yaml)</translation>
    </message>
</context>
<context>
    <name>waybill::CommandPalette</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Sections and fields</source>
        <translation>الأقسام والحقول</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Drafts and templates</source>
        <translation>المسودات والقوالب</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>انتقال أو تنفيذ</translation>
    </message>
    <message>
        <source>&gt; actions   # sections   ! problems   ~ drafts</source>
        <translation>&gt; إجراءات   # أقسام   ! مشكلات   ~ مسودات</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>ماذا تريد أن تفعل، أو إلى أين تريد الذهاب؟</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. حروف أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>waybill::PaletteController</name>
    <message>
        <source>template, built-in</source>
        <translation>قالب مدمج</translation>
    </message>
    <message>
        <source>template in %1</source>
        <translation>قالب في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::SearchIndex</name>
    <message>
        <source>The index for the search cannot be made: %1.</source>
        <translation>لا يمكن إنشاء فهرس البحث: %1.</translation>
    </message>
    <message>
        <source>The index for the search is of another version.</source>
        <translation>فهرس البحث من إصدار آخر.</translation>
    </message>
    <message>
        <source>The index for the search cannot be read or written: %1.</source>
        <translation>لا يمكن قراءة فهرس البحث أو الكتابة فيه: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::SpokenPart</name>
    <message>
        <source>Level %1</source>
        <extracomment>Of a heading, from 1.</extracomment>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>waybill::Printable</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands in a row, such as labels or counts (&quot;3 of 10 answered, 1 problem&quot;): those before, the next one.</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>waybill::RowActions</name>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
    <message>
        <source>Open the issue in the browser</source>
        <translation>فتح المشكلة في المتصفح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>استعادة من الأرشيف</translation>
    </message>
    <message>
        <source>New request from this one</source>
        <translation>طلب جديد من هذا</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>البدء من آخر طلب</translation>
    </message>
    <message>
        <source>Hand over or compare</source>
        <translation>تسليم أو مقارنة</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>نسخ كملف قيم</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>حفظ كملف قيم…</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>نسخ رابط لـ Waybill</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>مقارنة مع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Compare with the open form</source>
        <translation>مقارنة مع النموذج المفتوح</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>فتح المسألة لتغييرها</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>تراجع…</translation>
    </message>
</context>
<context>
    <name>waybill::StartController</name>
    <message>
        <source>built-in</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>A template file…</source>
        <translation>ملف قالب…</translation>
    </message>
    <message>
        <source>or drop one anywhere on the window</source>
        <translation>أو أفلت ملفًا في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>أُعيدت التسمية.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>“%1” was duplicated.</source>
        <translation>كُرِّر «%1».</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>عاد «%1» من الأرشيف.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>أُرشف «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>تجري قراءة القالب…</translation>
    </message>
    <message>
        <source>The repository does not have this template any more.</source>
        <translation>لم يعد المستودع يملك هذا القالب.</translation>
    </message>
    <message>
        <source>Templates of a repository…</source>
        <translation>قوالب مستودع…</translation>
    </message>
    <message>
        <source>all that %1 offers</source>
        <translation>كل ما يعرضه ⁨%1⁩</translation>
    </message>
    <message>
        <source>as GitHub&apos;s own chooser lists them</source>
        <translation>كما تسردها قائمة GitHub نفسها</translation>
    </message>
</context>
<context>
    <name>waybill::StartFilters</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Space or Enter chooses.</source>
        <translation>المسافة أو الإدخال للاختيار.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No repository</source>
        <translation>بلا مستودع</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>waybill::StartFooter</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter opens · %1 renames · %2 duplicates · %3 deletes</source>
        <translation>الإدخال يفتح · %1 يعيد التسمية · %2 يكرّر · %3 يحذف</translation>
    </message>
</context>
<context>
    <name>waybill::StartHead</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Search titles and answers</source>
        <translation>البحث في العناوين والأجوبة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>آخر تغيير أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By repository</source>
        <translation>حسب المستودع</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
</context>
<context>
    <name>waybill::StartModel</name>
    <message>
        <source>To mend</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>جاهز للتقديم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>يحتاج إلى جواب</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>مُقدَّم</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>لا شيء للتصحيح (%n)</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · no network</source>
        <translation>بانتظار · لا شبكة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة (%n)</numerusform>
            <numerusform>قبل دقيقتين (%n)</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) and queued request(s)</source>
        <translation>
            <numerusform>%n مسودة أو طلب منتظر</numerusform>
            <numerusform>%n مسودة أو طلب منتظر</numerusform>
            <numerusform>%n من المسودات والطلبات المنتظرة</numerusform>
            <numerusform>%n من المسودات والطلبات المنتظرة</numerusform>
            <numerusform>%n من المسودات والطلبات المنتظرة</numerusform>
            <numerusform>%n من المسودات والطلبات المنتظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>لا شيء هنا يطابق</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>لا مسودات بعد</translation>
    </message>
    <message>
        <source>Nothing filed yet</source>
        <translation>لم يُقدَّم شيء بعد</translation>
    </message>
    <message>
        <source>None of them has “%1” in its title or answers.</source>
        <translation>لا يحتوي أي منها على «%1» في عنوانه أو أجوبته.</translation>
    </message>
    <message>
        <source>The filters leave nothing of this.</source>
        <translation>لا تُبقي المرشحات شيئًا من هذا.</translation>
    </message>
    <message>
        <source>What you write is kept by itself, from the first key on, and waits here.</source>
        <translation>ما تكتبه يُحفظ من تلقاء نفسه منذ أول ضغطة مفتاح، وينتظرك هنا.</translation>
    </message>
    <message>
        <source>Requests that you file are listed here with number and link.</source>
        <translation>الطلبات التي تقدّمها تُدرج هنا برقمها ورابطها.</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>عرض الكل (%L1)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>No template is named “%1”.</source>
        <translation>لا يوجد قالب باسم «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>نسخة ثانية</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>اسم المسودة</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>مقدَّم · مفتوح</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>مقدَّم · مغلق</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>نُظر فيه: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Drafts, templates and filed requests</source>
        <translation>المسودات والقوالب والطلبات المقدَّمة</translation>
    </message>
    <message>
        <source>Enter opens. What is typed is searched for.</source>
        <translation>الإدخال يفتح. ما يُكتب يُبحث عنه.</translation>
    </message>
    <message>
        <source>Reading what was begun…</source>
        <translation>تجري قراءة ما بدأته…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n نتيجة لـ «%1»</numerusform>
            <numerusform>%n نتيجة لـ «%1»</numerusform>
            <numerusform>%n نتيجتان لـ «%1»</numerusform>
            <numerusform>%n نتائج لـ «%1»</numerusform>
            <numerusform>%n نتيجة لـ «%1»</numerusform>
            <numerusform>%n نتيجة لـ «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are still to be read.</source>
        <translation>
            <numerusform>بقي %n نص للقراءة.</numerusform>
            <numerusform>بقي %n نص للقراءة.</numerusform>
            <numerusform>بقي %n نصان للقراءة.</numerusform>
            <numerusform>بقيت %n نصوص للقراءة.</numerusform>
            <numerusform>بقي %n نصًا للقراءة.</numerusform>
            <numerusform>بقي %n نص للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one cannot be deleted: it is in this window, in the outbox, or an issue.</source>
        <translation>لا يمكن حذف هذا: فهو في هذه النافذة أو في صندوق الصادر أو صار مشكلة.</translation>
    </message>
    <message>
        <source>Choose a template or a filed request to start from.</source>
        <translation>اختر قالبا أو طلبا مقدَّما للبدء منه.</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeCard</name>
    <message>
        <source>An issue template becomes a form that is right when it is sent</source>
        <translation>يصبح قالب المشكلة نموذجًا صحيحًا عند إرساله</translation>
    </message>
    <message>
        <source>Waybill checks the answers as you type and shows the issue as GitHub will. Nothing is sent before you press Submit to GitHub, and signing in is not needed to write, copy or export a request.</source>
        <translation>يتحقق Waybill من الأجوبة أثناء الكتابة ويعرض المشكلة كما سيعرضها GitHub. لا يُرسل شيء قبل أن تضغط على زر التقديم إلى GitHub، ولا يلزم تسجيل الدخول لكتابة طلب أو نسخه أو تصديره.</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>البدء بـ «%1»</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeLine</name>
    <message>
        <source>Waybill turns an issue template into a guided form. Answer the sections from the top; nothing is sent before you press Submit to GitHub.</source>
        <translation>يحوّل Waybill قالب المشكلة إلى نموذج موجَّه. أجب عن الأقسام من الأعلى؛ ولا يُرسل شيء قبل أن تضغط على زر التقديم إلى GitHub.</translation>
    </message>
    <message>
        <source>Open the start page</source>
        <translation>فتح صفحة البداية</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>waybill::IssueForm</name>
    <message>
        <source>“%1” must be a text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>“%1” must not be empty. Leave the key out if there is nothing to say.</source>
        <translation>لا يجوز أن يكون «%1» فارغًا. احذف المفتاح إن لم يكن هناك ما يقال.</translation>
    </message>
    <message>
        <source>“%1” must be a text: write &quot;%2&quot;, in quotes.</source>
        <translation>يجب أن يكون «%1» نصًا: اكتب &quot;%2&quot; بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” is either true or false, without quotes.</source>
        <translation>«%1» إما true أو false، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts, or one text with commas.</source>
        <translation>«%1» قائمة نصوص، أو نص واحد بفواصل.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: «%2» غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here. Known are %3.</source>
        <translation>%1: «%2» غير معروف هنا. المعروف: %3.</translation>
    </message>
    <message>
        <source>%1: an element is a map with “type” and “attributes”.</source>
        <translation>%1: العنصر خريطة فيها «type» و«attributes».</translation>
    </message>
    <message>
        <source>%1: the key “type” is missing.</source>
        <translation>%1: المفتاح «type» ناقص.</translation>
    </message>
    <message>
        <source>%1: “%2” is no type of element. There are %3.</source>
        <translation>%1: «%2» ليس نوع عنصر. الأنواع: %3.</translation>
    </message>
    <message>
        <source>%1: an id consists of letters, digits, “-” and “_”.</source>
        <translation>%1: يتكون المعرّف من حروف وأرقام و«-» و«_».</translation>
    </message>
    <message>
        <source>%1: the attribute “%2” is missing.</source>
        <translation>%1: السمة «%2» ناقصة.</translation>
    </message>
    <message>
        <source>%1: the label asks for something secret, and GitHub may refuse the form for it. What is answered could be read by everybody.</source>
        <translation>%1: تطلب التسمية شيئًا سريًا، وقد يرفض GitHub النموذج بسببها. ويمكن للجميع قراءة الإجابة.</translation>
    </message>
    <message>
        <source>%1: “options” is a list with one option at least.</source>
        <translation>%1: «options» قائمة فيها خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1: the option “%2” stands there twice.</source>
        <translation>%1: الخيار «%2» مذكور مرتين.</translation>
    </message>
    <message>
        <source>%1: “default” is the number of an option, counted from 0.</source>
        <translation>%1: «default» رقم خيار، والعد من 0.</translation>
    </message>
    <message>
        <source>%1: an option is a text. Put it in quotes if there is a colon or a hash sign in it.</source>
        <translation>%1: الخيار نص. ضعه بين علامتي اقتباس إن كان فيه نقطتان أو علامة #.</translation>
    </message>
    <message>
        <source>%1: write &quot;%2&quot;, in quotes: without them it is no text, but true or false.</source>
        <translation>%1: اكتب &quot;%2&quot; بين علامتي اقتباس: بدونهما ليس نصًا بل صواب أو خطأ.</translation>
    </message>
    <message>
        <source>%1: GitHub keeps the word “%2” for itself: it offers it where nothing has to be chosen.</source>
        <translation>%1: يحتفظ GitHub بالكلمة «%2» لنفسه: يعرضها حيث لا يلزم اختيار شيء.</translation>
    </message>
    <message>
        <source>%1: the answers of this list are parted by commas, so that “%2” cannot be told from two of them.</source>
        <translation>%1: تُفصل إجابات هذه القائمة بفواصل، فلا يمكن تمييز «%2» من إجابتين.</translation>
    </message>
    <message>
        <source>body[%1]: the id “%2” is used above.</source>
        <translation>body[%1]: المعرّف «%2» مستعمل أعلاه.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is used above. Give one of the two an id.</source>
        <translation>body[%1]: التسمية «%2» مستعملة أعلاه. أعط إحداهما معرّفًا.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is too much like another one above. Give one of the two an id.</source>
        <translation>body[%1]: التسمية «%2» شبيهة جدًا بأخرى أعلاه. أعط إحداهما معرّفًا.</translation>
    </message>
    <message>
        <source>body[%1]: without an id of its own the label “%2” is taken for the element with the id “%3”.</source>
        <translation>body[%1]: من دون معرّف خاص تُحسب التسمية «%2» العنصرَ ذا المعرّف «%3».</translation>
    </message>
    <message>
        <source>body[%1]: the box “%2” is called as the element body[%3] is. Give that one an id.</source>
        <translation>body[%1]: المربع «%2» يحمل اسم العنصر body[%3]. أعط ذلك العنصر معرّفًا.</translation>
    </message>
    <message>
        <source>“%1” is no key: without quotes it is not a text, but true or false.</source>
        <translation>«%1» ليس مفتاحًا: بلا علامتي اقتباس ليس نصًا بل صواب أو خطأ.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في المستوى الأعلى</translation>
    </message>
    <message>
        <source>The key “%1” is missing at the top.</source>
        <translation>المفتاح «%1» ناقص في المستوى الأعلى.</translation>
    </message>
    <message>
        <source>The file is no form: it has no keys, and a form has “name”, “description” and “body”.</source>
        <translation>الملف ليس نموذجًا: لا مفاتيح فيه، وللنموذج «name» و«description» و«body».</translation>
    </message>
    <message>
        <source>“body” is a list with one element at least.</source>
        <translation>«body» قائمة فيها عنصر واحد على الأقل.</translation>
    </message>
    <message>
        <source>“body” has only words (markdown), and nothing to answer.</source>
        <translation>ليس في «body» إلا كلام (markdown) ولا شيء يُجاب عنه.</translation>
    </message>
</context>
<context>
    <name>waybill::Lint</name>
    <message>
        <source>“name” has more than three characters, or GitHub does not offer the template.</source>
        <translation>يزيد «name» على ثلاثة أحرف، وإلا فلا يعرض GitHub القالب.</translation>
    </message>
    <message>
        <source>“about” is missing: the line that GitHub shows beneath the template&apos;s name.</source>
        <translation>«about» ناقص: السطر الذي يعرضه GitHub تحت اسم القالب.</translation>
    </message>
    <message>
        <source>GitHub reads “config.yml” and takes no notice of “config.yaml”.</source>
        <translation>يقرأ GitHub الملف «config.yml» ولا يلتفت إلى «config.yaml».</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are blank_issues_enabled and contact_links.</source>
        <translation>«%1» غير معروف هنا. المعروف blank_issues_enabled وcontact_links.</translation>
    </message>
    <message>
        <source>“blank_issues_enabled” is either true or false.</source>
        <translation>«blank_issues_enabled» إما true أو false.</translation>
    </message>
    <message>
        <source>“contact_links” is a list.</source>
        <translation>«contact_links» قائمة.</translation>
    </message>
    <message>
        <source>A contact link has a “name”, a “url” and an “about”; “%1” is missing.</source>
        <translation>لرابط التواصل «name» و«url» و«about»؛ و«%1» ناقص.</translation>
    </message>
    <message>
        <source>The “url” of a contact link begins with https:// or http://.</source>
        <translation>تبدأ «url» في رابط التواصل بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>None of the repository's templates is its own, so that only the guide itself was looked at.</source>
        <translation>لا قالب من قوالب المستودع يخصه، فلم يُنظر إلا في الدليل نفسه.</translation>
    </message>
    <message>
        <source>Its template “%1” is not beside it, so that only the guide itself was looked at.</source>
        <translation>قالبه «%1» ليس بجانبه، فلم يُنظر إلا في الدليل نفسه.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 as well, and each template has one of its own.</source>
        <translation>«%1» اسم %2 أيضًا، ولكل قالب اسم خاص به.</translation>
    </message>
    <message>
        <source>Files: %1. Errors: %2. Warnings: %3.</source>
        <translation>الملفات: %1. الأخطاء: %2. التحذيرات: %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are name, url and about.</source>
        <translation>«%1» غير معروف هنا. المعروف هو name وurl وabout.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyEdit</name>
    <message>
        <source>This text was changed by hand so that these cannot be changed in it without touching more: %1. Change them by hand, too.</source>
        <translation>عُدّل هذا النص يدويًا بحيث لا يمكن تغيير ما يلي فيه دون المساس بغيره: %1. غيّره يدويًا أيضًا.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueEdit</name>
    <message>
        <source>The text would have more than %L1 characters, which GitHub does not take.</source>
        <translation>سيتجاوز النص %L1 حرفًا، وهو ما لا يقبله GitHub.</translation>
    </message>
    <message>
        <source>The title would have more than %1 characters, which GitHub does not take.</source>
        <translation>سيتجاوز العنوان %1 حرفًا، وهو ما لا يقبله GitHub.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>المكلَّفون</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المَعلَم</translation>
    </message>
</context>
<context>
    <name>waybill::IssueSaving</name>
    <message>
        <source>#%1 was deleted. File its text as a new request.</source>
        <translation>حُذفت #%1. قدّم نصها طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>#%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>حُذفت #%1، أو لم يعد يحق لهذا الحساب رؤيتها. انظر إليها في المتصفح.</translation>
    </message>
    <message>
        <source>#%1 may be changed by its author and by whoever may write to the repository. Ask one of them, or sign in as another.</source>
        <translation>يحق تغيير #%1 لمن كتبها ولمن له حق الكتابة في المستودع. اطلب ذلك من أحدهم، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>#%1 is not here any more: open it by its new address.</source>
        <translation>لم تعد #%1 هنا: افتحها بعنوانها الجديد.</translation>
    </message>
</context>
<context>
    <name>waybill::OpenedIssue</name>
    <message>
        <source>#%1 is a pull request. Name an issue.</source>
        <translation>#%1 طلب سحب. اذكر مسألة.</translation>
    </message>
    <message>
        <source>Opened with the template that it was filed with from here, “%1”.</source>
        <translation>فُتحت بالقالب الذي قُدّمت به من هنا، «%1».</translation>
    </message>
    <message>
        <source>Name the repository as well, such as owner/name%1.</source>
        <translation>اذكر المستودع أيضًا، مثل owner/name%1.</translation>
    </message>
</context>
<context>
    <name>waybill::PastedText</name>
    <message>
        <source>The text has more than %1 characters or lines; no issue takes so many.</source>
        <translation>يحتوي النص على أكثر من %1 محرف أو سطر؛ لا تقبل أي مسألة هذا القدر.</translation>
    </message>
    <message>
        <source>This form asks for no version.</source>
        <translation>لا يطلب هذا النموذج أي إصدار.</translation>
    </message>
    <message>
        <source>Nothing in this issue belongs to the form “%1”.</source>
        <translation>لا شيء في هذه المسألة يخص النموذج “%1”.</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseBanner</name>
    <message>
        <source>Looked at all</source>
        <translation>راجعتها كلها</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>عرض ما سيتغير…</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>فتح المسألة لتغييرها</translation>
    </message>
</context>
<context>
    <name>waybill::FillDialog</name>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>تعبئة ما لُصق</translation>
    </message>
    <message>
        <source>What is ticked is written into the form, as one step that can be undone.</source>
        <translation>يُكتب ما هو معلّم في النموذج، كخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>الآن: %1. ثم: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n answer(s)</source>
        <translation>
            <numerusform>عدم تعبئة أي إجابة</numerusform>
            <numerusform>تعبئة إجابة واحدة</numerusform>
            <numerusform>تعبئة إجابتين</numerusform>
            <numerusform>تعبئة %n إجابات</numerusform>
            <numerusform>تعبئة %n إجابة</numerusform>
            <numerusform>تعبئة %n إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AnswerCompleter</name>
    <message>
        <source>Alt+Down offers earlier answers.</source>
        <translation>يعرض Alt+Down الإجابات السابقة.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>الإجابات السابقة</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseController</name>
    <message>
        <source>No request of “%1” was filed from here yet.</source>
        <translation>لم يُقدَّم من هنا أي طلب من “%1” بعد.</translation>
    </message>
    <message>
        <source>No request of “%1” was filed in %2 from here yet.</source>
        <translation>لم يُقدَّم من هنا أي طلب من “%1” في %2 بعد.</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>لم تعد إجابات “%1” محفوظة.</translation>
    </message>
    <message>
        <source>Reading what versions there are…</source>
        <translation>تجري قراءة الإصدارات المتاحة…</translation>
    </message>
    <message>
        <source>Nothing of %1 can be taken over.</source>
        <translation>لا يمكن أخذ شيء من %1.</translation>
    </message>
    <message>
        <source>Started from #%1 “%2”.</source>
        <translation>بدأ من #%1 “%2”.</translation>
    </message>
    <message>
        <source>Started from “%1”.</source>
        <translation>بدأ من “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at.</source>
        <translation>
            <numerusform>لا إجابات للمراجعة.</numerusform>
            <numerusform>إجابة واحدة للمراجعة.</numerusform>
            <numerusform>إجابتان للمراجعة.</numerusform>
            <numerusform>%n إجابات للمراجعة.</numerusform>
            <numerusform>%n إجابة للمراجعة.</numerusform>
            <numerusform>%n إجابة للمراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no values file, no filled body of this form, no version, and no address of an issue or a tag.</source>
        <translation>هذا ليس ملف قيم، ولا متنًا معبأً لهذا النموذج، ولا إصدارًا، ولا عنوان مسألة أو وسم.</translation>
    </message>
    <message>
        <source>This is a values file.</source>
        <translation>هذا ملف قيم.</translation>
    </message>
    <message>
        <source>This is a filled body.</source>
        <translation>هذا متن معبأ.</translation>
    </message>
    <message>
        <source>This is a version.</source>
        <translation>هذا إصدار.</translation>
    </message>
    <message>
        <source>This is a version of %1.</source>
        <translation>هذا إصدار من %1.</translation>
    </message>
    <message>
        <source>Choose a repository first, or paste the whole address of the issue.</source>
        <translation>اختر مستودعا أولا، أو الصق عنوان المسألة كاملا.</translation>
    </message>
    <message>
        <source>Reading #%1 of %2…</source>
        <translation>تجري قراءة #%1 من %2…</translation>
    </message>
    <message>
        <source>This is issue #%1 “%2”.</source>
        <translation>هذه هي المسألة #%1 “%2”.</translation>
    </message>
    <message>
        <source>Everything that it says stands in the form already.</source>
        <translation>كل ما فيه موجود في النموذج بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in.</source>
        <translation>
            <numerusform>لم تُعبأ أي إجابة.</numerusform>
            <numerusform>عُبئت إجابة واحدة.</numerusform>
            <numerusform>عُبئت إجابتان.</numerusform>
            <numerusform>عُبئت %n إجابات.</numerusform>
            <numerusform>عُبئت %n إجابة.</numerusform>
            <numerusform>عُبئت %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of this issue can be filled in.</source>
        <translation>يمكن تعبئة إجابات هذه المسألة.</translation>
    </message>
    <message numerus="yes">
        <source>This text can fill in %n answer(s).</source>
        <translation>
            <numerusform>لا يمكن لهذا النص تعبئة أي إجابة.</numerusform>
            <numerusform>يمكن لهذا النص تعبئة إجابة واحدة.</numerusform>
            <numerusform>يمكن لهذا النص تعبئة إجابتين.</numerusform>
            <numerusform>يمكن لهذا النص تعبئة %n إجابات.</numerusform>
            <numerusform>يمكن لهذا النص تعبئة %n إجابة.</numerusform>
            <numerusform>يمكن لهذا النص تعبئة %n إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Handover</name>
    <message>
        <source>This link cannot be read. One for Waybill looks like waybill://open?template=…&amp;repository=…&amp;values=…</source>
        <translation>لا يمكن قراءة هذا الرابط. رابط Waybill يبدو هكذا: waybill://open?template=…&amp;repository=…&amp;values=…</translation>
    </message>
    <message>
        <source>A link for Waybill has at most %L1 characters, and this one would have more. A values file takes them all.</source>
        <translation>رابط Waybill لا يزيد عن ⁨%L1⁩ حرفًا، وهذا أطول. ملف القيم يتسع لها كلها.</translation>
    </message>
    <message>
        <source>The link says “%1”, which this Waybill does not know, so nothing of it was taken.</source>
        <translation>يقول الرابط «⁨%1⁩» وهو ما لا يعرفه هذا الإصدار من Waybill، فلم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The link holds a sign that cannot be seen (U+%1), so nothing of it was taken.</source>
        <translation>يحوي الرابط علامة لا تُرى (U+⁨%1⁩)، فلم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The link is for the template “%1”, which does not come with Waybill. Open that template first, then the link.</source>
        <translation>الرابط للقالب «⁨%1⁩» الذي لا يأتي مع Waybill. افتح ذلك القالب أولًا ثم الرابط.</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>الرابط</translation>
    </message>
</context>
<context>
    <name>waybill::Completions</name>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>milestone · closed</source>
        <translation>معلم · مغلق</translation>
    </message>
    <message>
        <source>milestone · due %1</source>
        <translation>معلم · مستحق في ⁨%1⁩</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>took part in #%1</source>
        <translation>شارك في #⁨%1⁩</translation>
    </message>
    <message>
        <source>can be assigned</source>
        <translation>يمكن تعيينه</translation>
    </message>
</context>
<context>
    <name>waybill::RequestText</name>
    <message>
        <source>the outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>لم تعد إجابات «⁨%1⁩» محفوظة.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverSheet</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>%1 (it comes with Waybill)</source>
        <translation>⁨%1⁩ (يأتي مع Waybill)</translation>
    </message>
    <message>
        <source>%1 (your file %2)</source>
        <translation>⁨%1⁩ (ملفك ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>None is named; the one that you chose stays.</source>
        <translation>لم يُذكر أي مستودع؛ يبقى الذي اخترته.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>There are none: the form comes empty.</source>
        <translation>لا توجد: يأتي النموذج فارغًا.</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>ما يأتي به الرابط</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Take what this link brings?</source>
        <translation>هل تأخذ ما يأتي به هذا الرابط؟</translation>
    </message>
    <message>
        <source>Somebody else wrote it. It becomes a draft of its own; yours stays as it is, and nothing is sent.</source>
        <translation>كتبه شخص آخر. يصبح مسودة مستقلة؛ تبقى مسودتك كما هي ولا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverController</name>
    <message>
        <source>Values copied. Pasted into a file, they open in Waybill.</source>
        <translation>نُسخت القيم. إذا أُلصقت في ملف فُتحت في Waybill.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>Link copied. It opens this request in another person&apos;s Waybill.</source>
        <translation>نُسخ الرابط. يفتح هذا الطلب في Waybill لدى شخص آخر.</translation>
    </message>
    <message>
        <source>Save as values file</source>
        <translation>حفظ كملف قيم</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>قيم (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1. It opens in Waybill, also when it is dropped on the window.</source>
        <translation>حُفظ باسم ⁨%1⁩. يُفتح في Waybill، وأيضًا عند إسقاطه على النافذة.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Another link came meanwhile. Open it again when this one is settled.</source>
        <translation>وصل رابط آخر في هذه الأثناء. افتحه مجددًا بعد الانتهاء من هذا.</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>لم يُفتح الرابط</translation>
    </message>
</context>
<context>
    <name>waybill::CompareView</name>
    <message>
        <source>Differing</source>
        <translation>المختلفة</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>“%1” beside “%2”</source>
        <translation>«⁨%1⁩» بجانب «⁨%2⁩»</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>فقط في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>تختلف ⁨%1⁩ من صفر إجابات</numerusform>
            <numerusform>تختلف ⁨%1⁩ من إجابة واحدة</numerusform>
            <numerusform>تختلف ⁨%1⁩ من إجابتين</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابات</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابة</numerusform>
            <numerusform>تختلف ⁨%1⁩ من %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك</numerusform>
            <numerusform>… وواحدة أخرى</numerusform>
            <numerusform>… واثنتان أخريان</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>لا إجابات متطابقة.</numerusform>
            <numerusform>إجابة واحدة متطابقة.</numerusform>
            <numerusform>إجابتان متطابقتان.</numerusform>
            <numerusform>%n إجابات متطابقة.</numerusform>
            <numerusform>%n إجابة متطابقة.</numerusform>
            <numerusform>%n إجابة متطابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::CompletionPopup</name>
    <message>
        <source>What may be meant</source>
        <translation>ما قد يكون مقصودًا</translation>
    </message>
    <message>
        <source>Notifies %1 when the issue is filed</source>
        <translation>يُخطَر ⁨%1⁩ عند تقديم المسألة</translation>
    </message>
    <message>
        <source>By number or words</source>
        <translation>بالرقم أو بالكلمات</translation>
    </message>
    <message>
        <source>By number or words · read %1, works offline</source>
        <translation>بالرقم أو بالكلمات · قُرئ ⁨%1⁩، يعمل دون اتصال</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewPane</name>
    <message>
        <source>Notifies when the issue is filed: %1</source>
        <translation>يُخطَرون عند تقديم المسألة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ ولا أحد غيرهم</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n آخرين</numerusform>
            <numerusform>⁨%1⁩ و%n آخر</numerusform>
            <numerusform>⁨%1⁩ و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::IssueBanner</name>
    <message>
        <source>Another template…</source>
        <translation>قالب آخر…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>نسخ كطلب جديد</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>waybill::IssueDialog</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>فتح مسألة</translation>
    </message>
    <message>
        <source>It opens as a form, and what you change can be saved to it. Nothing is changed until you save.</source>
        <translation>تُفتح كنموذج، ويمكن حفظ ما تغيّره فيها. لا يتغيّر شيء حتى تحفظ.</translation>
    </message>
    <message>
        <source>#number, owner/name#number, an address, or words of a title</source>
        <translation>#رقم، أو مالك/اسم#رقم، أو عنوان، أو كلمات من العنوان</translation>
    </message>
    <message>
        <source>From a Markdown file…</source>
        <translation>من ملف Markdown…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Issues of the repository</source>
        <translation>مسائل المستودع</translation>
    </message>
</context>
<context>
    <name>waybill::SaveSheet</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>#%1 is closed: whoever closed it may not look at it again. Tell them, or copy it as a new request.</source>
        <translation>#%1 مغلقة: قد لا ينظر إليها من أغلقها مرة أخرى. أخبره، أو انسخها طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked: nobody can ask there about a change. Tell whoever looks at it.</source>
        <translation>محادثة #%1 مقفلة: لا أحد يستطيع أن يسأل هناك عن تغيير. أخبر من ينظر إليها.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Save to #%1 of %2</source>
        <translation>الحفظ في #%1 من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the issue as it is now…</source>
        <translation>تُقرأ المسألة كما هي الآن…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>There is nothing to save: the issue says all of this already.</source>
        <translation>لا شيء للحفظ: المسألة تقول كل هذا بالفعل.</translation>
    </message>
    <message>
        <source>Whether it was saved is not known. Looking again changes only what is missing.</source>
        <translation>لا يُعرف إن كان قد حُفظ. النظر مرة أخرى يغيّر ما ينقص فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed on GitHub. What you wrote stays here as a draft.</source>
        <translation>لم يتغيّر شيء على GitHub. ما كتبته يبقى هنا كمسودة.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مرة أخرى</translation>
    </message>
    <message>
        <source>This is changed; everything else stays as it is on GitHub.</source>
        <translation>هذا ما يتغيّر؛ ويبقى كل ما عداه كما هو على GitHub.</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>أسطر النص</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>الحفظ في #%1</translation>
    </message>
    <message>
        <source>Somebody else changed the same since you opened it. Nothing is saved until you say which counts.</source>
        <translation>غيّر شخص آخر الشيء نفسه منذ أن فتحتها. لا يُحفظ شيء حتى تقول أيهما يُعتمد.</translation>
    </message>
    <message>
        <source>Go on with these</source>
        <translation>المتابعة بهذه</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما كتبته أنا</translation>
    </message>
    <message>
        <source>On GitHub now</source>
        <translation>على GitHub الآن</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>عند فتحها</translation>
    </message>
    <message>
        <source>Which counts for “%1”</source>
        <translation>أيهما يُعتمد لـ «%1»</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. This waits in the outbox until it can, and is compared with the issue then.</source>
        <translation>تعذر الوصول إلى GitHub. ينتظر هذا في صندوق الصادر حتى يمكن، ثم يُقارن بالبلاغ.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueController</name>
    <message>
        <source>You change #%1 “%2” of %3.</source>
        <translation>تغيّر #%1 «%2» من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>A new request, copied from #%1.</source>
        <translation>طلب جديد منسوخ من #%1.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Choose a repository to have its issues listed here.</source>
        <translation>اختر مستودعًا لتُدرج مسائله هنا.</translation>
    </message>
    <message>
        <source>The issues of %1 are being read…</source>
        <translation>تُقرأ مسائل ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>قُرئت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>تُقرأ من جديد…</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>Choose a repository first, or name it: owner/name#%1.</source>
        <translation>اختر مستودعًا أولًا، أو سمّه: owner/name#%1.</translation>
    </message>
    <message>
        <source>Reading #%1…</source>
        <translation>تُقرأ #%1…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Template of this issue</source>
        <translation>قالب هذه المسألة</translation>
    </message>
    <message>
        <source>You chose “%1”.</source>
        <translation>اخترت «%1».</translation>
    </message>
    <message>
        <source>#%1 is not saved yet.</source>
        <translation>لم تُحفظ #%1 بعد.</translation>
    </message>
    <message>
        <source>Saved to #%1.</source>
        <translation>حُفظ في #%1.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, with the button at the top.</source>
        <translation>لم يسجّل أحد الدخول. سجّل الدخول أولًا بالزر في الأعلى.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>قوالب المسائل (*.md *.yml *.yaml)</translation>
    </message>
    <message>
        <source>This is your draft. %1</source>
        <translation>هذه مسودتك. %1</translation>
    </message>
    <message>
        <source>This is your draft; on GitHub it was changed since. What differs is shown before it is saved.</source>
        <translation>هذه مسودتك، وقد تغيّر ما على GitHub منذ ذلك الحين. يُعرض ما يختلف قبل الحفظ.</translation>
    </message>
    <message>
        <source>This is your draft: nothing of it is on GitHub yet.</source>
        <translation>هذه مسودتك: لا شيء منها على GitHub بعد.</translation>
    </message>
</context>
<context>
    <name>waybill::Progress</name>
    <message>
        <source>It lacks the label “%1”. Adding it now may be too late: many workflows look when an issue is opened.</source>
        <translation>ينقصه الوسم «⁨%1⁩». قد تكون إضافته الآن متأخرة: كثير من عمليات سير العمل تنظر عند فتح المسألة.</translation>
    </message>
    <message>
        <source>It has no milestone, and was to have “%1”.</source>
        <translation>ليس له معلم، وكان يجب أن يكون «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Its title is “%1”, and not the one that was sent.</source>
        <translation>عنوانه «⁨%1⁩»، وليس العنوان الذي أُرسل.</translation>
    </message>
    <message>
        <source>Labels, milestone and title are as they were sent. Whether its author may file requests, and whether the workflow is switched on, cannot be seen from here.</source>
        <translation>الوسوم والمعلم والعنوان كما أُرسلت. لا يمكن أن يُرى من هنا هل يحق لكاتبه تقديم الطلبات وهل سير العمل مفعَّل.</translation>
    </message>
    <message>
        <source>It is open, and the workflow has not marked it.</source>
        <translation>إنه مفتوح، ولم يضع سير العمل عليه علامة.</translation>
    </message>
    <message>
        <source>The workflow has not marked it yet. Something is to be seen by about %1.</source>
        <translation>لم يضع سير العمل عليه علامة بعد. يُنتظر أن يظهر شيء حتى نحو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing has happened, and something was to be seen by about %1. Do not wait for it: the workflow has most likely passed the request by.</source>
        <translation>لم يحدث شيء، وكان يُنتظر أن يظهر شيء حتى نحو ⁨%1⁩. لا تنتظر: الأرجح أن سير العمل قد تجاوز الطلب.</translation>
    </message>
    <message>
        <source>It is at “%1”. The next step is to be seen by about %2.</source>
        <translation>وصل إلى «⁨%1⁩». يُنتظر أن تظهر الخطوة التالية حتى نحو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is at “%1”.</source>
        <translation>وصل إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is at “%1” still, and was to be further by about %2. Look at the workflow&apos;s run on GitHub.</source>
        <translation>ما زال عند «⁨%1⁩»، وكان يجب أن يتقدم حتى نحو ⁨%2⁩. انظر إلى تشغيل سير العمل على GitHub.</translation>
    </message>
    <message>
        <source>It ended at “%1”. The comments on GitHub say more.</source>
        <translation>انتهى عند «⁨%1⁩». التعليقات على GitHub تقول المزيد.</translation>
    </message>
    <message>
        <source>It is closed, and the workflow has not marked it.</source>
        <translation>إنه مغلق، ولم يضع سير العمل عليه علامة.</translation>
    </message>
    <message>
        <source>%1 filed it, and the workflow reads requests of %2 alone, who owns the repository.</source>
        <translation>قدّمها ⁨%1⁩، وسير العمل لا يقرأ إلا طلبات ⁨%2⁩ مالك المستودع.</translation>
    </message>
    <message>
        <source>Labels, milestone, title and author are as they have to be. Whether the workflow is switched on cannot be seen from here.</source>
        <translation>التسميات والمعلم والعنوان والمؤلف كما يجب. ولا يُرى من هنا هل سير العمل مفعّل.</translation>
    </message>
</context>
<context>
    <name>waybill::CheckEditor</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Link or a few words</source>
        <translation>رابط أو بضع كلمات</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الدليل: %1</translation>
    </message>
    <message>
        <source>What failed, and what follows from it</source>
        <translation>ما الذي فشل، وما الذي يترتب عليه</translation>
    </message>
    <message>
        <source>What failed, and what follows from it: %1</source>
        <translation>ما الذي فشل، وما الذي يترتب عليه: %1</translation>
    </message>
    <message>
        <source>e.g. what was seen, on how many devices, who looks after it</source>
        <translation>مثلًا: ما شوهد، وعلى كم جهاز، ومن يتابعه</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyDialog</name>
    <message>
        <source>Send the result</source>
        <translation>إرسال النتيجة</translation>
    </message>
    <message>
        <source>Verification of #%1</source>
        <translation>التحقق من #%1</translation>
    </message>
    <message>
        <source>%1. Follow-up of #%2, and its sub-issue once this is sent.</source>
        <translation>%1. متابعة لـ #%2، ويصبح مشكلة فرعية له عند الإرسال.</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>ما يجب النظر فيه</translation>
    </message>
    <message>
        <source>One comment on #%1, written once. The ticks in its text are set in the same step.</source>
        <translation>تعليق واحد على #%1 يُكتب مرة واحدة. وتوضع العلامات في نصه في الخطوة نفسها.</translation>
    </message>
    <message>
        <source>The comment as it will be</source>
        <translation>التعليق كما سيكون</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>نُظر في %1 من %2</translation>
    </message>
    <message>
        <source>This issue has nothing to look at.</source>
        <translation>ليس في هذه المشكلة ما يُنظر فيه.</translation>
    </message>
    <message>
        <source>A failed check needs an explanation before the result can be sent.</source>
        <translation>يحتاج الفحص الذي فشل إلى تفسير قبل إرسال النتيجة.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>لم يُنظر في شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) missing</source>
        <translation>
            <numerusform>لا تفسير ناقص</numerusform>
            <numerusform>تفسير واحد ناقص</numerusform>
            <numerusform>تفسيران ناقصان</numerusform>
            <numerusform>%n تفسيرات ناقصة</numerusform>
            <numerusform>%n تفسيرًا ناقصًا</numerusform>
            <numerusform>%n تفسير ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted before and not sent is here again.</source>
        <translation>ما دُوّن من قبل ولم يُرسل موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>“%1” is in the issue no more, and what was noted of it is not sent: %2</source>
        <translation>لم يعد «⁨%1⁩» في المسألة، وما دُوّن عنه لا يُرسل: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>الاحتفاظ به لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyController</name>
    <message>
        <source>The template of #%1 names nothing to look at afterwards.</source>
        <translation>لا يذكر قالب #%1 شيئًا يُنظر فيه بعد ذلك.</translation>
    </message>
    <message>
        <source>The result is on its way to #%1.</source>
        <translation>النتيجة في طريقها إلى #%1.</translation>
    </message>
    <message>
        <source>The result of the verification is on GitHub, in #%1.</source>
        <translation>نتيجة التحقق على GitHub، في #%1.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>اختر مستودعًا أولًا: يُقرأ ما نُشر من مشكلاته.</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>لا يُعرف عقد لـ %1، لذا لا يمكن معرفة ما نُشر هناك.</translation>
    </message>
    <message>
        <source>Reading what was delivered…</source>
        <translation>تجري قراءة ما نُشر…</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>لم يُنشر أي طلب من هذا المستودع على ما يظهر.</translation>
    </message>
    <message>
        <source>What you note is not kept: %1</source>
        <translation>ما تدونه لا يُحفظ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::Comparison</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنين آخرين</numerusform>
            <numerusform>%n آخرين</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes between the two.</source>
        <translation>لا شيء يتغير بين الإصدارين.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>لا إيداعات</numerusform>
            <numerusform>إيداع واحد</numerusform>
            <numerusform>إيداعين</numerusform>
            <numerusform>%n إيداعات</numerusform>
            <numerusform>%n إيداعًا</numerusform>
            <numerusform>%n إيداعًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>بعض الملفات</numerusform>
            <numerusform>أكثر من ملف واحد</numerusform>
            <numerusform>أكثر من ملفين</numerusform>
            <numerusform>أكثر من %n ملفات</numerusform>
            <numerusform>أكثر من %n ملفًا</numerusform>
            <numerusform>أكثر من %n ملفًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملفًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back %1, %2, by %3.</source>
        <translation>يسحب ⁨%1⁩، ⁨%2⁩، من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Brings %1, %2, by %3.</source>
        <translation>يجلب ⁨%1⁩، ⁨%2⁩، من ⁨%3⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like migrations.</source>
        <translation>
            <numerusform>لا يبدو أي ملف ترحيلًا.</numerusform>
            <numerusform>ملف واحد يبدو ترحيلًا.</numerusform>
            <numerusform>ملفان يبدوان ترحيلين.</numerusform>
            <numerusform>%n ملفات تبدو ترحيلات.</numerusform>
            <numerusform>%n ملفًا تبدو ترحيلات.</numerusform>
            <numerusform>%n ملفًا تبدو ترحيلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits of the lower version are not in the higher one.</source>
        <translation>
            <numerusform>لا إيداع من الإصدار الأدنى ينقص الأعلى.</numerusform>
            <numerusform>إيداع واحد من الإصدار الأدنى ليس في الأعلى.</numerusform>
            <numerusform>إيداعان من الإصدار الأدنى ليسا في الأعلى.</numerusform>
            <numerusform>%n إيداعات من الإصدار الأدنى ليست في الأعلى.</numerusform>
            <numerusform>%n إيداعًا من الإصدار الأدنى ليست في الأعلى.</numerusform>
            <numerusform>%n إيداعًا من الإصدار الأدنى ليست في الأعلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the versions is missing, or has no tag</source>
        <translation>أحد الإصدارين ناقص أو بلا وسم</translation>
    </message>
    <message>
        <source>the repository has no %1 or no %2</source>
        <translation>ليس في المستودع ⁨%1⁩ أو ⁨%2⁩</translation>
    </message>
    <message>
        <source>to a lower version</source>
        <translation>إلى إصدار أدنى</translation>
    </message>
    <message>
        <source>to a higher version</source>
        <translation>إلى إصدار أعلى</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesPopup</name>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesLine</name>
    <message>
        <source>Show changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Look like migrations</source>
        <translation>تبدو ترحيلات</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
</context>
<context>
    <name>waybill::HeardBack</name>
    <message>
        <source>%1 commented, %2:</source>
        <translation>علّق ⁨%1⁩، ⁨%2⁩:</translation>
    </message>
    <message>
        <source>The workflow refused it, for a reason that is not known here: “%1”</source>
        <translation>رفضها سير العمل لسبب غير معروف هنا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Refused at gate %1: “%2”</source>
        <translation>رُفضت عند الفحص ⁨%1⁩: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Mend it in a copy</source>
        <translation>إصلاحها في نسخة</translation>
    </message>
</context>
<context>
    <name>waybill::FormTemplate</name>
    <message>
        <source>The form puts its issues into the projects %1. Put the filed issue there yourself: GitHub&apos;s interface for filing takes none.</source>
        <translation>يضع النموذج مشكلاته في المشاريع %1. ضع المشكلة المرسلة هناك بنفسك: لا تقبل واجهة GitHub للإرسال أي مشروع.</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>Tick “{match}”: the form asks for it.</source>
        <translation>ضع علامة على «{match}»: يطلبها النموذج.</translation>
    </message>
    <message>
        <source>GitHub takes files in the browser only. Put links to them here, or add the files to the filed issue there.</source>
        <translation>لا يقبل GitHub الملفات إلا في المتصفح. ضع هنا روابط إليها، أو أضف الملفات هناك إلى المشكلة المرسلة.</translation>
    </message>
    <message>
        <source>Asked for are files of these kinds: %1</source>
        <translation>المطلوب ملفات من هذه الأنواع: %1</translation>
    </message>
    <message>
        <source>Choose one at least: the form asks for it.</source>
        <translation>اختر واحدًا على الأقل: يطلبه النموذج.</translation>
    </message>
    <message>
        <source>The form asks for this.</source>
        <translation>يطلب النموذج هذا.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this issue form.</source>
        <translation>لا يوجد في نموذج المشكلة هذا ما يُجاب عنه.</translation>
    </message>
    <message>
        <source>This issue form cannot be read: %1</source>
        <translation>تتعذر قراءة نموذج المشكلة هذا: %1</translation>
    </message>
    <message>
        <source>GitHub refuses this form, line %1: %2</source>
        <translation>يرفض GitHub هذا النموذج، السطر %1: %2</translation>
    </message>
    <message>
        <source>Programs that read this issue take “{match}” for the next question of the form.</source>
        <translation>البرامج التي تقرأ هذه المشكلة تعدّ «{match}» السؤال التالي في النموذج.</translation>
    </message>
    <message>
        <source>Make it bold</source>
        <translation>اجعله بخط عريض</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateText</name>
    <message>
        <source>This is a values file, not a template. Open it as values: it names its template itself.</source>
        <translation>هذا ملف قيم لا قالب. افتحه كقيم: فهو يسمي قالبه بنفسه.</translation>
    </message>
    <message>
        <source>This is a guide, not a template. Open the template beside it: its guide comes with it.</source>
        <translation>هذا دليل وليس قالبًا. افتح القالب المجاور له: يأتي دليله معه.</translation>
    </message>
    <message>
        <source>This is an issue form, which answers are given to, and no file of values. Open it as a template.</source>
        <translation>هذا نموذج مشكلة يُجاب عنه، وليس ملف قيم. افتحه كقالب.</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackDialog</name>
    <message>
        <source>failed, nothing to go back to</source>
        <translation>فشل، لا يمكن العودة إليه</translation>
    </message>
    <message>
        <source>delivered now</source>
        <translation>منشور الآن</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>ما نُشر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Takes back %1 of #%2, delivered %3 by %4. What does it go back to?</source>
        <translation>يسحب %1 الخاص بـ #%2، نُشر %3 بواسطة %4. إلى ماذا تكون العودة؟</translation>
    </message>
    <message>
        <source>#%1 was not delivered, as far as can be seen: what is delivered now is taken back.</source>
        <translation>لم يُنشر #%1 على ما يظهر: يُسحب ما هو منشور الآن.</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>لم يُنشر أي طلب من هذا المستودع على ما يظهر.</translation>
    </message>
    <message>
        <source>No lower version was delivered before %1.</source>
        <translation>لم يُنشر إصدار أدنى قبل %1.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>قُرئ %1.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>تُعاد القراءة…</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>تراجع إلى %1</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>فشل التحقق</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackController</name>
    <message>
        <source>No template says how the way back is asked for.</source>
        <translation>لا يوجد قالب يبيّن كيف يُطلب التراجع.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>اختر مستودعًا أولًا: يُقرأ ما نُشر من مشكلاته.</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>لا يُعرف عقد لـ %1، لذا لا يمكن معرفة ما نُشر هناك.</translation>
    </message>
    <message>
        <source>What was delivered is being read…</source>
        <translation>تجري قراءة ما نُشر…</translation>
    </message>
    <message>
        <source>Going back to %1. From #%2 and #%3:</source>
        <translation>العودة إلى %1. من #%2 و#%3:</translation>
    </message>
</context>
<context>
    <name>waybill::Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>waybill::PickedChoiceEditor</name>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::IssueWriter</name>
    <message>
        <source>The title has more than %1 characters, which GitHub does not take.</source>
        <translation>العنوان أطول من %1 محرف، وهذا لا يقبله GitHub.</translation>
    </message>
    <message>
        <source>The text has more than %L1 characters, which GitHub does not take.</source>
        <translation>النص أطول من %L1 محرف، وهذا لا يقبله GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteRecord</name>
    <message>
        <source>Waybill cannot read how far this was. It may have been sent: look on GitHub.</source>
        <translation>لا يستطيع Waybill أن يقرأ إلى أين وصل هذا. ربما أُرسل: انظر على GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteStore</name>
    <message>
        <source>The same is in the outbox for %1 already.</source>
        <translation>الشيء نفسه في صندوق الصادر من أجل %1 بالفعل.</translation>
    </message>
    <message>
        <source>An earlier change to %1 is being saved. Wait until that is known, and save again.</source>
        <translation>يُحفظ الآن تغيير سابق في %1. انتظر حتى يُعرف ذلك ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>A later change to %1 took its place.</source>
        <translation>حل محله تغيير لاحق في %1.</translation>
    </message>
    <message>
        <source>Another Waybill took this in hand meanwhile.</source>
        <translation>تولى Waybill آخر هذا في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>waybill::Writing</name>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>The comment is on %1.</source>
        <translation>التعليق على %1 الآن.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether GitHub has it.</source>
        <translation>أُرسل ولم يأت رد. يبحث Waybill هل وصل إلى GitHub.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing of it is on GitHub.</source>
        <translation>أنت أوقفته. لا شيء منه على GitHub.</translation>
    </message>
    <message>
        <source>Dropped. Whether GitHub has it could not be seen; look there.</source>
        <translation>أُلغي. تعذرت رؤية ما إن كان على GitHub؛ انظر هناك.</translation>
    </message>
    <message>
        <source>Dropped. Nothing more is sent for it.</source>
        <translation>أُلغي. لا يُرسل شيء آخر من أجله.</translation>
    </message>
    <message>
        <source>GitHub had it before it was stopped.</source>
        <translation>كان على GitHub قبل أن يُوقف.</translation>
    </message>
    <message>
        <source>GitHub does not show %1 any more.</source>
        <translation>لم يعد GitHub يعرض %1.</translation>
    </message>
    <message>
        <source>It was not saved: somebody else changed the same on %1: %2. Open the draft, look at both and save again.</source>
        <translation>لم يُحفظ: غيّر شخص آخر الشيء نفسه في %1: %2. افتح المسودة وانظر إلى الاثنين واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has all of this already; nothing was sent.</source>
        <translation>في %1 كل هذا بالفعل؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It was sent, %1 does not have it, and somebody changed %1 since. Look at it, and send it again or drop it.</source>
        <translation>أُرسل وليس في %1، وغيّر شخص ما %1 منذ ذلك. انظر إليه ثم أرسله مرة أخرى أو ألغه.</translation>
    </message>
    <message>
        <source>It was sent several times, and GitHub does not have it. Try again later.</source>
        <translation>أُرسل عدة مرات وليس على GitHub. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>It was not saved: %1 has no milestone “%2”. Choose another one, or make it there.</source>
        <translation>لم يُحفظ: ليس في %1 مرحلة باسم «%2». اختر غيرها أو أنشئها هناك.</translation>
    </message>
    <message>
        <source>The comment was sent, and it may be there: GitHub does not list all comments of %1. Look there.</source>
        <translation>أُرسل التعليق وربما كان هناك: لا يسرد GitHub كل تعليقات %1. انظر هناك.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>المكلفون</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>%1 does not have all of it: %2. Whoever may write to the repository can change it.</source>
        <translation>ليس في %1 كل ذلك: %2. يستطيع تغييره من له حق الكتابة في المستودع.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2.</source>
        <translation>#%1 بلاغ فرعي من %2.</translation>
    </message>
    <message>
        <source>GitHub does not make #%1 a sub-issue of %2. Add it there by hand.</source>
        <translation>لا يجعل GitHub #%1 بلاغًا فرعيًا من %2. أضفه هناك يدويًا.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2 already. Move it on GitHub if that was not meant.</source>
        <translation>#%1 بلاغ فرعي من %2 بالفعل. انقله على GitHub إن لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>%1 was deleted. File its text as a new request.</source>
        <translation>حُذف %1. قدّم نصه طلبًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>حُذف %1 أو لم يعد يحق لهذا الحساب أن يراه. انظر إليه في المتصفح.</translation>
    </message>
    <message>
        <source>%1 was moved. Open it by its new address.</source>
        <translation>نُقل %1. افتحه بعنوانه الجديد.</translation>
    </message>
    <message>
        <source>Whoever may write to the repository can do it. Ask one of them, or sign in as another. Your text is kept.</source>
        <translation>يستطيع ذلك من له حق الكتابة في المستودع. اطلب من أحدهم أو سجل الدخول بحساب آخر. نصك محفوظ.</translation>
    </message>
    <message>
        <source>GitHub did not take it.</source>
        <translation>لم يقبله GitHub.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>يطلب GitHub الانتظار قبل الطلب التالي.</translation>
    </message>
    <message>
        <source>It was sent, and GitHub may have it, but cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>أُرسل وربما كان على GitHub، لكن تعذر سؤاله. %1 حاول مرة أخرى أو انظر هناك بنفسك.</translation>
    </message>
    <message>
        <source>It was not sent: GitHub does not answer as it should. %1 Try again later.</source>
        <translation>لم يُرسل: لا يرد GitHub كما ينبغي. %1 حاول لاحقًا.</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. It waits here and goes on when you are online again.</source>
        <translation>تعذر الوصول إلى GitHub. ينتظر هنا ويتابع عندما تعود الشبكة.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>لم يرد GitHub كما ينبغي. %1 يحاول Waybill مرة أخرى.</translation>
    </message>
    <message>
        <source>Waybill cannot read any more what was to be written, and sends nothing for it. Look on GitHub.</source>
        <translation>لم يعد Waybill يستطيع قراءة ما كان سيُكتب، ولا يرسل شيئًا من أجله. انظر على GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRunner</name>
    <message>
        <source>The folder %1 cannot be made, so nothing was sent.</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>لا يمكن الكتابة في المجلد ⁨%1⁩، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1. Sign in and try again.</source>
        <translation>لا أحد مسجل الدخول على ⁨%1⁩. سجل الدخول وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>waybill::FormLink</name>
    <message>
        <source>The link leaves these answers out, as their elements have no id: %1.</source>
        <translation>يترك الرابط هذه الإجابات لأن عناصرها بلا id: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::FileProblemModel</name>
    <message>
        <source>Template, line %1</source>
        <translation>القالب، السطر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Workbench</name>
    <message>
        <source>Mend what is sure</source>
        <translation>إصلاح المؤكد</translation>
    </message>
    <message>
        <source>What a program reads in the issue</source>
        <translation>ما يقرؤه برنامج في المسألة</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files</source>
        <translation>مشكلات ملفات القالب</translation>
    </message>
    <message>
        <source>Enter opens the file. Alt+Enter mends the problem where that is sure.</source>
        <translation>يفتح Enter الملف. ويُصلح Alt+Enter المشكلة حيث يكون ذلك مؤكدًا.</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Enter: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Nothing is wrong with the template&apos;s files</source>
        <translation>لا خطأ في ملفات القالب</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files: %1</source>
        <translation>مشكلات ملفات القالب: %1</translation>
    </message>
    <message>
        <source>Mended by taking the line out</source>
        <translation>يُصلَح بحذف السطر</translation>
    </message>
    <message>
        <source>Mended by %1</source>
        <translation>يُصلَح بـ %1</translation>
    </message>
</context>
<context>
    <name>waybill::AuthoringController</name>
    <message>
        <source>This template came with Waybill; a template of your own is opened from a file.</source>
        <translation>جاء هذا القالب مع Waybill؛ ويُفتح قالبك أنت من ملف.</translation>
    </message>
    <message>
        <source>The form stays as it was: %1</source>
        <translation>يبقى النموذج كما كان: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so that nothing was mended in it</source>
        <translation>تغيّر %1 في هذه الأثناء، فلم يُصلَح فيه شيء</translation>
    </message>
    <message>
        <source>That would make more of %1 wrong, so that nothing was mended in it</source>
        <translation>سيصبح الخطأ في %1 أكثر بذلك، فلم يُصلَح فيه شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>لم يُصلَح أي موضع</numerusform>
            <numerusform>أُصلح موضع واحد</numerusform>
            <numerusform>أُصلح موضعان</numerusform>
            <numerusform>أُصلحت %n مواضع</numerusform>
            <numerusform>أُصلح %n موضعًا</numerusform>
            <numerusform>أُصلح %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>The template was edited, and the form with it</source>
        <translation>حُرِّر القالب، ومعه النموذج</translation>
    </message>
</context>
<context>
    <name>waybill::SeenIssue</name>
    <message>
        <source>Not picked up</source>
        <translation>لم يُلتقط</translation>
    </message>
    <message>
        <source>%1 · late</source>
        <translation>⁨%1⁩ · متأخر</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>⁨%1⁩ · مغلق</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>مقدَّم · مفتوح</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>مقدَّم · مغلق</translation>
    </message>
    <message>
        <source>%1 · to verify</source>
        <translation>⁨%1⁩ · للتحقق</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>فشل التحقق</translation>
    </message>
</context>
<context>
    <name>waybill::NotesController</name>
    <message numerus="yes">
        <source>Notes from milestone %1 (%n closed)…</source>
        <translation>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
            <numerusform>ملاحظات من المَعلم ⁨%1⁩ (%n مغلقة)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Notes from milestone %1</source>
        <translation>ملاحظات من المَعلم ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is ticked becomes a list in the answer, as one step that can be undone. F2 words a line anew, Space leaves it out.</source>
        <translation>ما هو معلَّم يصبح قائمة في الإجابة، كخطوة واحدة يمكن التراجع عنها. يعيد F2 صياغة السطر، ومفتاح المسافة يتركه.</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>طلب دمج</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>مسألة</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n note(s)</source>
        <translation>
            <numerusform>إدراج لا شيء</numerusform>
            <numerusform>إدراج ملاحظة واحدة</numerusform>
            <numerusform>إدراج ملاحظتين</numerusform>
            <numerusform>إدراج %n ملاحظات</numerusform>
            <numerusform>إدراج %n ملاحظة</numerusform>
            <numerusform>إدراج %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>Nothing in this milestone is closed.</source>
        <translation>لا شيء مغلق في هذا المَعلم.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest; %n more are closed.</source>
        <translation>
            <numerusform>هذه هي الأحدث، ولا مغلق غيرها.</numerusform>
            <numerusform>هذه هي الأحدث، وهناك واحدة مغلقة غيرها.</numerusform>
            <numerusform>هذه هي الأحدث، وهناك اثنتان مغلقتان غيرها.</numerusform>
            <numerusform>هذه هي الأحدث، وهناك %n مغلقة غيرها.</numerusform>
            <numerusform>هذه هي الأحدث، وهناك %n مغلقة غيرها.</numerusform>
            <numerusform>هذه هي الأحدث، وهناك %n مغلقة غيرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::LeftPlaceholders</name>
    <message>
        <source>“%1” still stands for an answer.</source>
        <translation>ما زال «%1» في مكان إجابة.</translation>
    </message>
</context>
<context>
    <name>waybill::ListBox</name>
    <message>
        <source>Remove item %1</source>
        <translation>أزل العنصر %1</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>أضف عنصرًا</translation>
    </message>
    <message>
        <source>%1: add an item</source>
        <translation>%1: أضف عنصرًا</translation>
    </message>
    <message>
        <source>%1: item %2 of %3</source>
        <translation>%1: العنصر %2 من %3</translation>
    </message>
</context>
<context>
    <name>waybill::CodeEditor</name>
    <message>
        <source>the answer lands inside the block of code</source>
        <translation>توضع الإجابة داخل كتلة الشيفرة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Block of code: %1.</source>
        <translation>كتلة شيفرة: %1.</translation>
    </message>
    <message>
        <source>Block of code.</source>
        <translation>كتلة شيفرة.</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>لصق من الحافظة</translation>
    </message>
</context>
<context>
    <name>waybill::ListEditor</name>
    <message>
        <source>The answer is more than a list of this kind, so it stays text: every line has to be one item, without tasks and lists within, and there are at most %1.</source>
        <translation>الإجابة أكثر من قائمة من هذا النوع، فتبقى نصًا: يجب أن يكون كل سطر عنصرًا واحدًا دون مهام أو قوائم بداخله، وعددها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>عد إلى القائمة</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>حرّر كنص</translation>
    </message>
    <message>
        <source>adds one</source>
        <translation>يضيف عنصرًا</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>ينقله</translation>
    </message>
</context>
<context>
    <name>waybill::SectionCard</name>
    <message>
        <source>folded on GitHub · %1 of %2 answered</source>
        <translation>مطوي على GitHub · أُجيب عن %1 من %2</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePlaces</name>
    <message>
        <source>This file has more than %1 KiB; no template is so large.</source>
        <translation>في هذا الملف أكثر من ⁨%1⁩ كيبيبايت؛ لا يوجد قالب بهذا الحجم.</translation>
    </message>
    <message>
        <source>There is no issue template in this folder. GitHub looks for them in .github/ISSUE_TEMPLATE.</source>
        <translation>لا يوجد قالب مسألة في هذا المجلد. يبحث GitHub عنها في ⁨.github/ISSUE_TEMPLATE⁩.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryTemplates</name>
    <message>
        <source>GitHub does not show this file.</source>
        <translation>لا يعرض GitHub هذا الملف.</translation>
    </message>
    <message>
        <source>This file was not read yet.</source>
        <translation>لم يُقرأ هذا الملف بعد.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownField</name>
    <message>
        <source>The form has no place for “%1”, so the field stays Markdown.</source>
        <translation>لا مكان في النموذج لـ «%1»، لذلك يبقى الحقل بصيغة Markdown.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownEditor</name>
    <message>
        <source>Fill in as a form</source>
        <translation>الملء كنموذج</translation>
    </message>
    <message>
        <source>Written as Markdown.</source>
        <translation>مكتوب بصيغة Markdown.</translation>
    </message>
    <message>
        <source>as Markdown</source>
        <translation>بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>الكتابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write the section as Markdown</source>
        <translation>كتابة القسم بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>waybill::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>%1: row %2, %3</source>
        <translation>%1: الصف %2، %3</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>waybill::OpenListEditor</name>
    <message>
        <source>Done with the list</source>
        <translation>انتهت القائمة</translation>
    </message>
    <message>
        <source>Add or change tasks</source>
        <translation>إضافة مهام أو تغييرها</translation>
    </message>
</context>
<context>
    <name>waybill::Additions</name>
    <message>
        <source>%1: more rows</source>
        <translation>%1: صفوف أخرى</translation>
    </message>
</context>
<context>
    <name>waybill::OfferedTemplate</name>
    <message>
        <source>Blank issue</source>
        <translation>مسألة فارغة</translation>
    </message>
</context>
<context>
    <name>waybill::ChooserRows</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>لا شيء للاختيار بعد.</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. حروف أقل تجد أكثر.</translation>
    </message>
</context>
<context>
    <name>waybill::FormSketch</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>A look at the form</source>
        <translation>نظرة على النموذج</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChooser</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>يجري التحديث…</translation>
    </message>
    <message>
        <source>Open as a form</source>
        <translation>فتح كنموذج</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختر قالبًا</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>A look at what is chosen</source>
        <translation>نظرة على المختار</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>مستودع آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Issue form</source>
        <translation>نموذج مسألة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>opens the browser</source>
        <translation>يفتح المتصفح</translation>
    </message>
    <message>
        <source>Blank issue</source>
        <translation>مسألة فارغة</translation>
    </message>
    <message>
        <source>A title and Markdown, with a preview</source>
        <translation>عنوان ونص Markdown مع معاينة</translation>
    </message>
    <message>
        <source>allowed here</source>
        <translation>مسموح هنا</translation>
    </message>
    <message>
        <source>for maintainers only</source>
        <translation>للمشرفين فقط</translation>
    </message>
    <message>
        <source>Open a file or a clone…</source>
        <translation>فتح ملف أو نسخة…</translation>
    </message>
    <message>
        <source>Or drop it anywhere on the window</source>
        <translation>أو أفلته في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Sections: %1, fields: %2</source>
        <translation>الأقسام: ⁨%1⁩، الحقول: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>الدليل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Guide: none</source>
        <translation>الدليل: لا يوجد</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>العنوان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>الوسوم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ChooserController</name>
    <message>
        <source>Whose templates?</source>
        <translation>قوالب مَن؟</translation>
    </message>
    <message>
        <source>The repository to start an issue in. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>المستودع الذي تبدأ فيه المسألة. اكتب جزءًا من اسمه أو owner/name أو عنوانًا، أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Templates of %1, as GitHub offers them.</source>
        <translation>قوالب ⁨%1⁩ كما يعرضها GitHub.</translation>
    </message>
    <message>
        <source>Templates in %1, as GitHub would offer them.</source>
        <translation>القوالب في ⁨%1⁩ كما كان GitHub سيعرضها.</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>تجري قراءة القوالب…</translation>
    </message>
    <message>
        <source>There are more than %1 templates; the rest is left out.</source>
        <translation>هناك أكثر من ⁨%1⁩ قالب؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>قُرئت ⁨%1⁩، تجري قراءتها مجددًا…</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>قُرئت ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>There are no templates here, read %1.</source>
        <translation>لا قوالب هنا، قُرئت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Default branch, read %1, in GitHub&apos;s order</source>
        <translation>الفرع الافتراضي، قُرئ ⁨%1⁩، بترتيب GitHub</translation>
    </message>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>تعذرت قراءة القوالب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>In the repository</source>
        <translation>في المستودع</translation>
    </message>
    <message>
        <source>From %1, shared by all its repositories</source>
        <translation>من ⁨%1⁩، مشتركة بين كل مستودعاته</translation>
    </message>
</context>
<context>
    <name>waybill::KeptText</name>
    <message>
        <source>Edit as text</source>
        <translation>التحرير كنص</translation>
    </message>
</context>
<context>
    <name>waybill::ChosenGuide</name>
    <message>
        <source>Found by itself</source>
        <translation>المعثور عليه تلقائيًا</translation>
    </message>
    <message>
        <source>None: the plain form</source>
        <translation>بلا دليل: النموذج البسيط</translation>
    </message>
    <message>
        <source>Fields as the template&apos;s own text makes them</source>
        <translation>الحقول كما يعطيها نص القالب نفسه</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>لا يناسبه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Built-in: %1</source>
        <translation>مضمَّن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No guide</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>No guide, chosen by hand</source>
        <translation>بلا دليل، باختيار يدوي</translation>
    </message>
    <message>
        <source>Guide “%1”, chosen by hand</source>
        <translation>الدليل «⁨%1⁩»، باختيار يدوي</translation>
    </message>
    <message>
        <source>Guide “%1”, the built-in template&apos;s own</source>
        <translation>الدليل «⁨%1⁩»، دليل القالب المضمَّن نفسه</translation>
    </message>
    <message>
        <source>Guide “%1”, which lies beside the template</source>
        <translation>الدليل «⁨%1⁩»، الموجود بجانب القالب</translation>
    </message>
    <message>
        <source>Guide “%1”, which the repository has for it</source>
        <translation>الدليل «⁨%1⁩»، الذي لدى المستودع له</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, made for this very file</source>
        <translation>الدليل المضمَّن «⁨%1⁩»، المعدّ لهذا الملف بعينه</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, by the template&apos;s name</source>
        <translation>الدليل المضمَّن «⁨%1⁩»، بحسب اسم القالب</translation>
    </message>
    <message>
        <source>Guide “%1”</source>
        <translation>الدليل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>no guide</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>guide: %1</source>
        <translation>الدليل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>waybill::GuideDialog</name>
    <message>
        <source>Use this guide</source>
        <translation>استخدام هذا الدليل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>A guide says what the template&apos;s text alone cannot: short titles, kinds of answers, examples, rules. Answers move over to the form that it makes; what has no place there is kept beside it.</source>
        <translation>يقول الدليل ما لا يقوله نص القالب وحده: عناوين قصيرة وأنواع إجابات وأمثلة وقواعد. تُنقل الإجابات إلى النموذج الناتج، ويُحفظ بجانبه ما لا مكان له فيه.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>⁨%1⁩ (مستخدم)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>waybill::GuideController</name>
    <message>
        <source>The guide that was chosen for this draft cannot be used any more. The form stays as it was with it. %1</source>
        <translation>لم يعد الدليل المختار لهذه المسودة صالحًا للاستخدام. يبقى النموذج كما كان معه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Guide from a file</source>
        <translation>دليل من ملف</translation>
    </message>
    <message>
        <source>Guides (*.yml *.yaml)</source>
        <translation>أدلة (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
</TS>
