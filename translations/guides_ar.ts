<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the built-in guides and contracts say, in Spanish. Written by hand: lupdate reads no YAML and must not touch this file. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Production deployment</source>
        <translation>النشر إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Ask for a release to production, or for the return to an earlier version.</source>
        <translation>طلب إطلاق إلى الإنتاج، أو العودة إلى إصدار سابق.</translation>
    </message>
    <message>
        <source>Two requests with one title cancel each other. The version keeps them apart.</source>
        <translation>طلبان بعنوان واحد يلغي أحدهما الآخر. والإصدار يميز بينهما.</translation>
    </message>
    <message>
        <source>Deployment type</source>
        <translation>نوع النشر</translation>
    </message>
    <message>
        <source>Select one option.</source>
        <translation>اختر خيارا واحدا.</translation>
    </message>
    <message>
        <source>Release deployment / rollback details</source>
        <translation>تفاصيل إطلاق النشر / التراجع</translation>
    </message>
    <message>
        <source>Versions and notes</source>
        <translation>الإصدارات والملاحظات</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>ملاحظات الإصدار</translation>
    </message>
    <message>
        <source>Reason for deployment / rollback</source>
        <translation>سبب النشر / التراجع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>Environment details</source>
        <translation>تفاصيل البيئة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Deployment schedule</source>
        <translation>جدول النشر</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>24-hour US Central time, mm-dd-yyyy HH:MM:SS</source>
        <translation>توقيت وسط الولايات المتحدة بنظام 24 ساعة، mm-dd-yyyy HH:MM:SS</translation>
    </message>
    <message>
        <source>Pre-deployment validations</source>
        <translation>تحققات ما قبل النشر</translation>
    </message>
    <message>
        <source>Post-deployment tasks</source>
        <translation>مهام ما بعد النشر</translation>
    </message>
    <message>
        <source>Smoke tests</source>
        <translation>اختبارات أولية</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>فحوص الصحة</translation>
    </message>
    <message>
        <source>Additional notes</source>
        <translation>ملاحظات إضافية</translation>
    </message>
    <message>
        <source>Deploy a newer version</source>
        <translation>نشر إصدار أحدث</translation>
    </message>
    <message>
        <source>Return to an older version</source>
        <translation>العودة إلى إصدار أقدم</translation>
    </message>
    <message>
        <source>What changes for the people who use it</source>
        <translation>ما الذي يتغير لمن يستخدمه</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Feature updates, bug fixes, performance improvements …</source>
        <translation>تحديثات ميزات، إصلاحات أخطاء، تحسينات أداء …</translation>
    </message>
    <message>
        <source>What happened that calls for going back. The template&apos;s comment says to remove this line for a rollback; the workflow does the opposite and refuses a rollback without it, so it is written.</source>
        <translation>ما حدث مما يستدعي التراجع. يقول تعليق القالب أن يُحذف هذا السطر عند التراجع؛ وسير العمل يفعل العكس ويرفض التراجع من دونه، لذلك يُكتب.</translation>
    </message>
    <message>
        <source>More than 2 % of sign-ins fail for ten minutes</source>
        <translation>يفشل أكثر من ⁦2 %⁩ من تسجيلات الدخول لمدة عشر دقائق</translation>
    </message>
    <message>
        <source>Why this risk level, not what the release brings</source>
        <translation>لماذا هذا المستوى من الخطر، لا ما يأتي به الإصدار</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>توقيت الوسط</translation>
    </message>
    <message>
        <source>Checked before the deployment</source>
        <translation>ما يُفحص قبل النشر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Anything else to know, e.g. where the backup is</source>
        <translation>أي شيء آخر ينبغي معرفته، مثل مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose whether this is a release or a rollback.</source>
        <translation>اختر هل هذا إطلاق أم تراجع.</translation>
    </message>
    <message>
        <source>Say which version to deploy.</source>
        <translation>اذكر الإصدار المراد نشره.</translation>
    </message>
    <message>
        <source>Say which version runs in production now.</source>
        <translation>اذكر الإصدار الذي يعمل في الإنتاج الآن.</translation>
    </message>
    <message>
        <source>A version is a lower-case v and three numbers, like v0.2.0.</source>
        <translation>الإصدار حرف v صغير وثلاثة أعداد، مثل v0.2.0.</translation>
    </message>
    <message>
        <source>The workflow drops “{match}” and reads the version without it.</source>
        <translation>يُسقط سير العمل «⁨{match}⁩» ويقرأ الإصدار من دونه.</translation>
    </message>
    <message>
        <source>Leave “{match}” away</source>
        <translation>ترك «⁨{match}⁩»</translation>
    </message>
    <message>
        <source>A release goes to a newer version than {existing_version}.</source>
        <translation>يذهب الإطلاق إلى إصدار أحدث من ⁨{existing_version}⁩.</translation>
    </message>
    <message>
        <source>Use {fixed}</source>
        <translation>استخدام ⁨{fixed}⁩</translation>
    </message>
    <message>
        <source>A rollback goes to an older version than {existing_version}.</source>
        <translation>يذهب التراجع إلى إصدار أقدم من ⁨{existing_version}⁩.</translation>
    </message>
    <message>
        <source>The workflow compares versions as text and takes {version} and {existing_version} the wrong way round. It will likely refuse this request.</source>
        <translation>يقارن سير العمل الإصدارات كنصوص، فيأخذ ⁨{version}⁩ و⁨{existing_version}⁩ معكوسين. من المرجح أن يرفض هذا الطلب.</translation>
    </message>
    <message>
        <source>Say what the release brings. A link to its release notes is enough.</source>
        <translation>اذكر ما يأتي به الإصدار. رابط إلى ملاحظاته يكفي.</translation>
    </message>
    <message>
        <source>The link goes to {match}, but the version to deploy is {version}.</source>
        <translation>يذهب الرابط إلى ⁨{match}⁩، لكن الإصدار المراد نشره هو ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>Link to {fixed}</source>
        <translation>الربط إلى ⁨{fixed}⁩</translation>
    </message>
    <message>
        <source>Say in a sentence or two why this is needed.</source>
        <translation>اذكر في جملة أو جملتين لماذا هذا لازم.</translation>
    </message>
    <message>
        <source>Say what happened that calls for the rollback. The workflow refuses one without it.</source>
        <translation>اذكر ما حدث مما يستدعي التراجع. يرفض سير العمل التراجع من دونه.</translation>
    </message>
    <message>
        <source>Choose how risky this is.</source>
        <translation>اختر مدى خطورة هذا.</translation>
    </message>
    <message>
        <source>Say why this risk level was chosen.</source>
        <translation>اذكر لماذا اختير هذا المستوى من الخطر.</translation>
    </message>
    <message>
        <source>“{value}” tells the reader nothing. Please say it in your own words.</source>
        <translation>«⁨{value}⁩» لا يقول للقارئ شيئا. قله بكلماتك رجاء.</translation>
    </message>
    <message>
        <source>With a high risk, the notes should say where the backup is.</source>
        <translation>مع خطر مرتفع ينبغي أن تذكر الملاحظات مكان النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Line {line} starts a heading. For the workflow it ends this section, and what follows is lost.</source>
        <translation>يبدأ السطر ⁨{line}⁩ عنوانا. وهو عند سير العمل نهاية هذا القسم، وما يليه يضيع.</translation>
    </message>
    <message>
        <source>Make it a smaller heading</source>
        <translation>جعله عنوانا أصغر</translation>
    </message>
    <message>
        <source>Line {line} opens {match} that is never closed. It would hide the rest of the request.</source>
        <translation>يفتح السطر ⁨{line}⁩ علامة ⁨{match}⁩ لا تُغلق أبدا. ستخفي بقية الطلب.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which does not take “{match}” as plain text.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر لا تأخذ «⁨{match}⁩» كنص عادي.</translation>
    </message>
    <message>
        <source>Choose when to deploy.</source>
        <translation>اختر متى يكون النشر.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours, like {match}.</source>
        <translation>اكتب الوقت بصيغة شهر-يوم-سنة ساعة:دقيقة:ثانية بنظام 24 ساعة، مثل ⁨{match}⁩.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours.</source>
        <translation>اكتب الوقت بصيغة شهر-يوم-سنة ساعة:دقيقة:ثانية بنظام 24 ساعة.</translation>
    </message>
    <message>
        <source>This time has passed ({reading}). Choose a later one.</source>
        <translation>مضى هذا الوقت (⁧{reading}⁩). اختر وقتا لاحقا.</translation>
    </message>
    <message>
        <source>There is no such time: the clock is set forward over it. The workflow would read {reading}.</source>
        <translation>لا وجود لهذا الوقت: تُقدَّم الساعة فوقه. سيقرأ سير العمل ⁧{reading}⁩.</translation>
    </message>
    <message>
        <source>The clock shows this time twice. The second one counts: {reading}.</source>
        <translation>تعرض الساعة هذا الوقت مرتين. يُعتد بالثانية: ⁧{reading}⁩.</translation>
    </message>
    <message>
        <source>Daylight saving is in force then: “CST” in the template means {reading}.</source>
        <translation>يسري التوقيت الصيفي عندئذ: «CST» في القالب يعني ⁧{reading}⁩.</translation>
    </message>
    <message>
        <source>The workflow accepts a request only within one hour of its time. File it in the hour before.</source>
        <translation>لا يقبل سير العمل طلبا إلا في حدود ساعة من وقته. قدّمه في الساعة التي تسبقه.</translation>
    </message>
    <message>
        <source>This is a {match} (Central). Fewer people are there to help.</source>
        <translation>هذا يوم ⁨{match}⁩ (توقيت الوسط). يقل فيه من يستطيع المساعدة.</translation>
    </message>
    <message>
        <source>This is a {match} evening (Central). What goes wrong now takes the weekend.</source>
        <translation>هذا مساء يوم ⁨{match}⁩ (توقيت الوسط). ما يتعطل الآن يستغرق عطلة نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. Tick what has been checked.</source>
        <translation>لم يُعلَّم بعد: ⁨{count}⁩. علّم ما تم فحصه.</translation>
    </message>
    <message>
        <source>Add the link to the test plan to “{match}”.</source>
        <translation>أضف رابط خطة الاختبار إلى «⁨{match}⁩».</translation>
    </message>
    <message>
        <source>The workflow wants at least one task here.</source>
        <translation>يريد سير العمل مهمة واحدة على الأقل هنا.</translation>
    </message>
    <message>
        <source>Ticked before the deployment: {match}. These are for afterwards.</source>
        <translation>عُلِّم قبل النشر: ⁨{match}⁩. هذه لما بعده.</translation>
    </message>
    <message>
        <source>personal-finance-backend-aws</source>
        <translation>personal-finance-backend-aws</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. A release wants it absent or complete; a rollback wants it there, at rest, and not on the target version already.</source>
        <translation>ينظر سير العمل أيضا إلى المكدس الحي، ولا يراه أحد من هنا. يريده الإطلاق غائبا أو مكتملا؛ ويريده التراجع موجودا وساكنا وليس على الإصدار المستهدف أصلا.</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>الأهلية</translation>
    </message>
    <message>
        <source>The workflow then says nothing at all: the issue stays open and nothing happens.</source>
        <translation>عندئذ لا يقول سير العمل شيئا: تبقى المسألة مفتوحة ولا يحدث شيء.</translation>
    </message>
    <message>
        <source>Filed by the owner of the repository</source>
        <translation>مقدَّم من مالك المستودع</translation>
    </message>
    <message>
        <source>The workflow only listens to the owner of the repository. Ask the owner to file it, or sign in as the owner.</source>
        <translation>لا يستمع سير العمل إلا إلى مالك المستودع. اطلب من المالك أن يقدمه، أو سجل الدخول كمالك.</translation>
    </message>
    <message>
        <source>Labels deployment and env: production</source>
        <translation>الوسمان deployment وenv: production</translation>
    </message>
    <message>
        <source>The request has to carry the labels deployment and env: production. It has: {fact}.</source>
        <translation>يجب أن يحمل الطلب الوسمين deployment وenv: production. وهو يحمل: ⁨{fact}⁩.</translation>
    </message>
    <message>
        <source>No label env: testplan</source>
        <translation>بلا وسم env: testplan</translation>
    </message>
    <message>
        <source>With the label env: testplan beside env: production the workflow passes the request by. Take env: testplan off.</source>
        <translation>مع الوسم env: testplan إلى جانب env: production يتجاوز سير العمل الطلب. أزل env: testplan.</translation>
    </message>
    <message>
        <source>Labels exist in the repository</source>
        <translation>الوسوم موجودة في المستودع</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. Make it there first; GitHub may otherwise leave it out, and the workflow says nothing.</source>
        <translation>ليس في المستودع وسم ⁨{fact}⁩. أنشئه هناك أولا؛ وإلا فقد يتركه GitHub ولا يقول سير العمل شيئا.</translation>
    </message>
    <message>
        <source>A milestone is set</source>
        <translation>حُدد مَعلم</translation>
    </message>
    <message>
        <source>The request has no milestone. Choose the milestone of the version.</source>
        <translation>ليس للطلب مَعلم. اختر مَعلم الإصدار.</translation>
    </message>
    <message>
        <source>Milestone {version} exists</source>
        <translation>المَعلم ⁨{version}⁩ موجود</translation>
    </message>
    <message>
        <source>The repository has no milestone of this name. Make one that is named like the version, with a due date.</source>
        <translation>ليس في المستودع مَعلم بهذا الاسم. أنشئ واحدا باسم الإصدار وله تاريخ استحقاق.</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>المنافسون</translation>
    </message>
    <message>
        <source>A second request with the same title cancels the one that is running, in the middle of its work.</source>
        <translation>طلب ثان بالعنوان نفسه يلغي الطلب الجاري في منتصف عمله.</translation>
    </message>
    <message>
        <source>No open request with this title</source>
        <translation>لا طلب مفتوح بهذا العنوان</translation>
    </message>
    <message>
        <source>Open with the same title: {fact}. Two requests with one title cancel each other. Wait until it is closed, or add something to the title.</source>
        <translation>مفتوح بالعنوان نفسه: ⁨{fact}⁩. طلبان بعنوان واحد يلغي أحدهما الآخر. انتظر حتى يُغلق، أو أضف شيئا إلى العنوان.</translation>
    </message>
    <message>
        <source>No other open request for production</source>
        <translation>لا طلب آخر مفتوح للإنتاج</translation>
    </message>
    <message>
        <source>Also open: {fact}. Wait until it is through, or make sure that the two do not meet.</source>
        <translation>مفتوح أيضا: ⁨{fact}⁩. انتظر حتى ينتهي، أو تأكد من أنهما لا يلتقيان.</translation>
    </message>
    <message>
        <source>The workflow denies the request with “unknown error, check the logs”, closes and locks it.</source>
        <translation>يرفض سير العمل الطلب برسالة «unknown error, check the logs» ويغلقه ويقفله.</translation>
    </message>
    <message>
        <source>The milestone is named like the version</source>
        <translation>المَعلم مسمى باسم الإصدار</translation>
    </message>
    <message>
        <source>Milestone {version} is open</source>
        <translation>المَعلم ⁨{version}⁩ مفتوح</translation>
    </message>
    <message>
        <source>The milestone {version} is closed ({evidence}). A release needs it open: reopen it, or choose the version that is next.</source>
        <translation>المَعلم ⁨{version}⁩ مغلق (⁨{evidence}⁩). يحتاجه الإطلاق مفتوحا: أعد فتحه، أو اختر الإصدار التالي.</translation>
    </message>
    <message>
        <source>Milestone {version} is closed</source>
        <translation>المَعلم ⁨{version}⁩ مغلق</translation>
    </message>
    <message>
        <source>The milestone {version} is still open ({evidence}). A rollback goes to a version that is finished: close its milestone first, or choose another.</source>
        <translation>ما زال المَعلم ⁨{version}⁩ مفتوحا (⁨{evidence}⁩). يذهب التراجع إلى إصدار منته: أغلق مَعلمه أولا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The milestone has a due date</source>
        <translation>للمَعلم تاريخ استحقاق</translation>
    </message>
    <message>
        <source>The milestone {version} has no due date. On GitHub, open Milestones, edit {version} and set the due date to the day of this request.</source>
        <translation>ليس للمَعلم ⁨{version}⁩ تاريخ استحقاق. على GitHub افتح Milestones وحرّر ⁨{version}⁩ واضبط تاريخ الاستحقاق على يوم هذا الطلب.</translation>
    </message>
    <message>
        <source>The milestone is due today (Central)</source>
        <translation>يستحق المَعلم اليوم (توقيت الوسط)</translation>
    </message>
    <message>
        <source>The milestone {version} is due on {fact} (Central). A release is accepted on that day only. On GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>يستحق المَعلم ⁨{version}⁩ في ⁨{fact}⁩ (توقيت الوسط). لا يُقبل الإطلاق إلا في ذلك اليوم. على GitHub افتح Milestones وحرّر ⁨{version}⁩ واضبط تاريخ الاستحقاق على اليوم.</translation>
    </message>
    <message>
        <source>Branch milestone/{version} is gone</source>
        <translation>زال الفرع milestone/⁨{version}⁩</translation>
    </message>
    <message>
        <source>The branch milestone/{version} still exists. Merge it and delete it first.</source>
        <translation>ما زال الفرع milestone/⁨{version}⁩ موجودا. ادمجه واحذفه أولا.</translation>
    </message>
    <message>
        <source>Tag {version} is not taken</source>
        <translation>العلامة ⁨{version}⁩ غير مستخدمة</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Each version can be released once, also after a failed attempt: choose the next version, or delete the tag.</source>
        <translation>العلامة ⁨{version}⁩ موجودة من قبل. يمكن إطلاق كل إصدار مرة واحدة، حتى بعد محاولة فاشلة: اختر الإصدار التالي، أو احذف العلامة.</translation>
    </message>
    <message>
        <source>Tag {version} exists</source>
        <translation>العلامة ⁨{version}⁩ موجودة</translation>
    </message>
    <message>
        <source>There is no tag {version} to go back to. Choose a version that was released.</source>
        <translation>لا توجد علامة ⁨{version}⁩ للعودة إليها. اختر إصدارا سبق إطلاقه.</translation>
    </message>
    <message>
        <source>The workflow can read the tag</source>
        <translation>يستطيع سير العمل قراءة العلامة</translation>
    </message>
    <message>
        <source>At commit 8850678 itself a fault in this step denies every rollback; it was mended a day later (ae7ebcf). See that the repository&apos;s workflow is newer than that.</source>
        <translation>عند الإيداع 8850678 نفسه يرفض خلل في هذه الخطوة كل تراجع؛ وقد أُصلح بعد يوم (ae7ebcf). تأكد من أن سير عمل المستودع أحدث من ذلك.</translation>
    </message>
    <message>
        <source>The text, line by line</source>
        <translation>النص سطرا سطرا</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it; often its reason is only a traceback.</source>
        <translation>يرفض سير العمل الطلب ويغلقه ويقفله؛ وكثيرا ما يكون سببه تتبع خطأ فقط.</translation>
    </message>
    <message>
        <source>All seven sections, each once, at level 3</source>
        <translation>الأقسام السبعة كلها، كل منها مرة، في المستوى 3</translation>
    </message>
    <message>
        <source>The workflow wants each of its seven sections once, at level 3: {reading}.</source>
        <translation>يريد سير العمل كلا من أقسامه السبعة مرة واحدة في المستوى 3: ⁧{reading}⁩.</translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation>الإصدار المراد نشره</translation>
    </message>
    <message>
        <source>Existing version</source>
        <translation>الإصدار الحالي</translation>
    </message>
    <message>
        <source>{version} comes after {existing_version}, as the workflow compares</source>
        <translation>‏⁨{version}⁩ يأتي بعد ⁨{existing_version}⁩ كما يقارن سير العمل</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes before {existing_version}. It refuses this release; this is a known fault of it. A version such as v1.0.0 gets through.</source>
        <translation>يقارن سير العمل الإصدارات كنصوص حرفا حرفا، و⁨{version}⁩ عنده قبل ⁨{existing_version}⁩. فيرفض هذا الإطلاق؛ وهذا خلل معروف فيه. إصدار مثل v1.0.0 يمر.</translation>
    </message>
    <message>
        <source>{version} comes before {existing_version}, as the workflow compares</source>
        <translation>‏⁨{version}⁩ يأتي قبل ⁨{existing_version}⁩ كما يقارن سير العمل</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes after {existing_version}. It refuses this rollback; this is a known fault of it.</source>
        <translation>يقارن سير العمل الإصدارات كنصوص حرفا حرفا، و⁨{version}⁩ عنده بعد ⁨{existing_version}⁩. فيرفض هذا التراجع؛ وهذا خلل معروف فيه.</translation>
    </message>
    <message>
        <source>The release notes of {version} exist</source>
        <translation>ملاحظات الإصدار ⁨{version}⁩ موجودة</translation>
    </message>
    <message>
        <source>The repository has no release {version}, so the link to its notes leads nowhere. The workflow accepts that; readers will miss it.</source>
        <translation>ليس في المستودع إصدار ⁨{version}⁩، فالرابط إلى ملاحظاته لا يؤدي إلى شيء. يقبل سير العمل ذلك؛ وسيفتقدها القراء.</translation>
    </message>
    <message>
        <source>The release notes are published</source>
        <translation>ملاحظات الإصدار منشورة</translation>
    </message>
    <message>
        <source>The release {version} is still a draft: nobody else can read its notes. Publish it first.</source>
        <translation>ما زال الإصدار ⁨{version}⁩ مسودة: لا يستطيع غيرك قراءة ملاحظاته. انشره أولا.</translation>
    </message>
    <message>
        <source>Trigger conditions</source>
        <translation>شروط الاستدعاء</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Tasks for afterwards</source>
        <translation>مهام لما بعد النشر</translation>
    </message>
    <message>
        <source>Nothing is open in the milestone</source>
        <translation>لا شيء مفتوح في المَعلم</translation>
    </message>
    <message>
        <source>“All related issues are resolved” is ticked, but the milestone {version} still has {fact} open. The workflow does not look; people will.</source>
        <translation>‏«All related issues are resolved» معلَّم، لكن في المَعلم ⁨{version}⁩ ما زال ⁨{fact}⁩. لا ينظر سير العمل؛ وسينظر الناس.</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it.</source>
        <translation>يرفض سير العمل الطلب ويغلقه ويقفله.</translation>
    </message>
    <message>
        <source>The time can be read</source>
        <translation>يمكن قراءة الوقت</translation>
    </message>
    <message>
        <source>The time is {distance}</source>
        <translation>الوقت ⁧{distance}⁩</translation>
    </message>
    <message>
        <source>This time is {distance}. The workflow accepts a request only within one hour of its time: file this one from {match} on, or choose a time that is nearer.</source>
        <translation>هذا الوقت ⁧{distance}⁩. لا يقبل سير العمل طلبا إلا في حدود ساعة من وقته: قدّم هذا ابتداء من ⁨{match}⁩، أو اختر وقتا أقرب.</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow accepts a request only within one hour of its time, and refuses this one now.</source>
        <translation>كان هذا الوقت ⁧{distance}⁩. لا يقبل سير العمل طلبا إلا في حدود ساعة من وقته، ويرفض هذا الآن.</translation>
    </message>
    <message>
        <source>The workflow has time to read it</source>
        <translation>لسير العمل وقت لقراءته</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow looks some minutes after the request is filed and refuses it an hour after its time: file it at once, or choose a later time.</source>
        <translation>كان هذا الوقت ⁧{distance}⁩. ينظر سير العمل بعد دقائق من تقديم الطلب ويرفضه بعد ساعة من وقته: قدّمه فورا، أو اختر وقتا لاحقا.</translation>
    </message>
    <message>
        <source>The time is not after the milestone&apos;s due day (Central)</source>
        <translation>الوقت ليس بعد يوم استحقاق المَعلم (توقيت الوسط)</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <translation>طلب سابق</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is closed</source>
        <translation>المَعلم ⁨{existing_version}⁩ مغلق</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is still open. The workflow looks for the request that brought {existing_version} in a closed milestone: close it first.</source>
        <translation>ما زال المَعلم ⁨{existing_version}⁩ مفتوحا. يبحث سير العمل عن الطلب الذي أتى بـ⁨{existing_version}⁩ في مَعلم مغلق: أغلقه أولا.</translation>
    </message>
    <message>
        <source>{existing_version} had an approved request</source>
        <translation>كان لـ⁨{existing_version}⁩ طلب موافَق عليه</translation>
    </message>
    <message>
        <source>{existing_version} is what was approved last</source>
        <translation>‏⁨{existing_version}⁩ هو آخر ما تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>The last approved production request was for {fact}, not for {existing_version}. Is {existing_version} what runs now?</source>
        <translation>آخر طلب إنتاج موافَق عليه كان لـ⁨{fact}⁩ لا لـ⁨{existing_version}⁩. هل ⁨{existing_version}⁩ هو ما يعمل الآن؟</translation>
    </message>
    <message>
        <source>{version} once ran in production</source>
        <translation>عمل ⁨{version}⁩ في الإنتاج من قبل</translation>
    </message>
    <message>
        <source>No approved production request for {version} is known. Did it ever run in production?</source>
        <translation>لا يُعرف طلب إنتاج موافَق عليه لـ⁨{version}⁩. هل عمل في الإنتاج قط؟</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة واحدة إلى الوراء</translation>
    </message>
    <message>
        <source>This goes back over {fact} versions that ran in production. Each of them may have changed data.</source>
        <translation>يعود هذا فوق ⁨{fact}⁩ من الإصدارات التي عملت في الإنتاج. ربما غيّر كل منها بيانات.</translation>
    </message>
    <message>
        <source>Text that a shell would change</source>
        <translation>نص تغيره صدفة أوامر</translation>
    </message>
    <message>
        <source>The text reaches the workflow changed, or a job of it fails.</source>
        <translation>يصل النص إلى سير العمل متغيرا، أو تفشل إحدى مهامه.</translation>
    </message>
    <message>
        <source>No backticks</source>
        <translation>بلا علامات اقتباس مائلة (`)</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which would run what stands between backticks.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر تنفذ ما بين علامات الاقتباس المائلة.</translation>
    </message>
    <message>
        <source>Leave the backticks away</source>
        <translation>ترك علامات الاقتباس المائلة</translation>
    </message>
    <message>
        <source>No double quotes</source>
        <translation>بلا علامات اقتباس مزدوجة</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell; a double quote makes a job of it fail.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر؛ وعلامة اقتباس مزدوجة تُفشل إحدى مهامه.</translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation>استخدام علامات اقتباس مفردة</translation>
    </message>
    <message>
        <source>No dollar signs</source>
        <translation>بلا علامات دولار</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which puts something else in the place of “$” and what follows. Write USD for money.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر تضع شيئا آخر مكان «$» وما يليه. اكتب USD للمال.</translation>
    </message>
    <message>
        <source>No runs of blanks</source>
        <translation>بلا فراغات متتالية</translation>
    </message>
    <message>
        <source>The workflow makes one blank of several. What is aligned by blanks will not be.</source>
        <translation>يجعل سير العمل من عدة فراغات فراغا واحدا. ما صُفَّ بالفراغات لن يبقى مصفوفا.</translation>
    </message>
    <message>
        <source>Use single blanks</source>
        <translation>استخدام فراغات مفردة</translation>
    </message>
    <message>
        <source>No star that stands alone</source>
        <translation>بلا نجمة قائمة بذاتها</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which makes a list of file names of a star that stands alone.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر تجعل من النجمة القائمة بذاتها قائمة أسماء ملفات.</translation>
    </message>
    <message>
        <source>Use a dash</source>
        <translation>استخدام شرطة</translation>
    </message>
    <message>
        <source>No line EOF</source>
        <translation>بلا سطر EOF</translation>
    </message>
    <message>
        <source>A line with nothing but EOF cuts off what follows it.</source>
        <translation>سطر ليس فيه إلا EOF يقطع ما يليه.</translation>
    </message>
    <message>
        <source>Leave the line empty</source>
        <translation>ترك السطر فارغا</translation>
    </message>
    <message>
        <source>Existing tag</source>
        <translation>علامة موجودة</translation>
    </message>
    <message>
        <source>Tick it if the tag of the version is there already, for example after a release that failed.</source>
        <translation>علّمه إن كانت علامة الإصدار موجودة من قبل، مثلا بعد إطلاق فاشل.</translation>
    </message>
    <message>
        <source>Tick the environment. The workflow refuses a request without it.</source>
        <translation>علّم البيئة. يرفض سير العمل طلبا من دونها.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. The workflow refuses a request with an empty box.</source>
        <translation>لم يُعلَّم بعد: ⁨{count}⁩. يرفض سير العمل طلبا فيه مربع فارغ.</translation>
    </message>
    <message>
        <source>The workflow has taken the request and looks at it.</source>
        <translation>تسلم سير العمل الطلب وهو ينظر فيه.</translation>
    </message>
    <message>
        <source>The request was accepted and is being deployed.</source>
        <translation>قُبل الطلب ويجري نشره.</translation>
    </message>
    <message>
        <source>The request was refused; the comment says why. A new request is needed.</source>
        <translation>رُفض الطلب؛ ويقول التعليق السبب. يلزم طلب جديد.</translation>
    </message>
    <message>
        <source>The deployment failed. A new request is needed.</source>
        <translation>فشل النشر. يلزم طلب جديد.</translation>
    </message>
    <message>
        <source>No label env: testplan or env: development</source>
        <translation>بلا وسم env: testplan أو env: development</translation>
    </message>
    <message>
        <source>With a label of another environment beside env: production the workflow passes the request by. Take env: testplan and env: development off.</source>
        <translation>مع وسم بيئة أخرى إلى جانب env: production يتجاوز سير العمل الطلب. أزل env: testplan وenv: development.</translation>
    </message>
    <message>
        <source>The title is that of a release or a rollback</source>
        <translation>العنوان عنوان إطلاق أو تراجع</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”, in these very letters, large and small. The workflow passes any other by.</source>
        <translation>يجب أن يبدأ العنوان بـ«⁦[Request] Provision Production Environment⁩»، أو للتراجع بـ«⁦[Request] [Rollback] Provision Production Environment⁩»، بهذه الحروف ذاتها كبيرها وصغيرها. يتجاوز سير العمل ما سوى ذلك.</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”. The workflow passes any other by.</source>
        <translation>يجب أن يبدأ العنوان بـ«⁦[Request] Provision Production Environment⁩»، أو للتراجع بـ«⁦[Request] [Rollback] Provision Production Environment⁩». يتجاوز سير العمل ما سوى ذلك.</translation>
    </message>
    <message>
        <source>Title and box ask for the same</source>
        <translation>العنوان والمربع يطلبان الشيء نفسه</translation>
    </message>
    <message>
        <source>The title is that of a release, the box that of a rollback. The workflow goes by the title and reads the text by the box.</source>
        <translation>العنوان عنوان إطلاق والمربع مربع تراجع. يأخذ سير العمل بالعنوان ويقرأ النص حسب المربع.</translation>
    </message>
    <message>
        <source>The title is that of a rollback, the box that of a release. The workflow goes by the title and reads the text by the box.</source>
        <translation>العنوان عنوان تراجع والمربع مربع إطلاق. يأخذ سير العمل بالعنوان ويقرأ النص حسب المربع.</translation>
    </message>
    <message>
        <source>Mark of the title</source>
        <translation>علامة العنوان</translation>
    </message>
    <message>
        <source>[Processing] fits before the title</source>
        <translation>تتسع بداية العنوان لـ⁦[Processing]⁩</translation>
    </message>
    <message>
        <source>The workflow puts “[Processing] ” before the title, and GitHub takes 256 characters in all. Shorten the title to 243.</source>
        <translation>يضع سير العمل «⁦[Processing] ⁩» قبل العنوان، ويقبل GitHub 256 محرفا في الجملة. قصّر العنوان إلى 243.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المَعلم</translation>
    </message>
    <message>
        <source>All seven sections, at level 3</source>
        <translation>الأقسام السبعة كلها في المستوى 3</translation>
    </message>
    <message>
        <source>The workflow finds no section {fact}. Each has to be a heading of level 3.</source>
        <translation>لا يجد سير العمل القسم ⁨{fact}⁩. يجب أن يكون كل منها عنوانا في المستوى 3.</translation>
    </message>
    <message>
        <source>A part for release notes</source>
        <translation>جزء لملاحظات الإصدار</translation>
    </message>
    <message>
        <source>The workflow finds no heading {fact} in the details of the deployment.</source>
        <translation>لا يجد سير العمل العنوان ⁨{fact}⁩ في تفاصيل النشر.</translation>
    </message>
    <message>
        <source>The workflow reads {fact} as the version, and the milestone of this request has another name. They have to be the same.</source>
        <translation>يقرأ سير العمل ⁨{fact}⁩ على أنه الإصدار، ولمَعلم هذا الطلب اسم آخر. يجب أن يتطابقا.</translation>
    </message>
    <message>
        <source>The risk level is one word</source>
        <translation>مستوى الخطر كلمة واحدة</translation>
    </message>
    <message>
        <source>The workflow takes low, medium or high as risk level, and nothing else on the line. It reads “{fact}”.</source>
        <translation>يقبل سير العمل low أو medium أو high مستوى للخطر، ولا شيء غير ذلك في السطر. وهو يقرأ «⁨{fact}⁩».</translation>
    </message>
    <message>
        <source>No trigger conditions</source>
        <translation>بلا شروط استدعاء</translation>
    </message>
    <message>
        <source>The workflow refuses a release with trigger conditions. Take the line out of the text.</source>
        <translation>يرفض سير العمل إطلاقا فيه شروط استدعاء. أخرج السطر من النص.</translation>
    </message>
    <message>
        <source>Production Environment is ticked</source>
        <translation>‏Production Environment معلَّم</translation>
    </message>
    <message>
        <source>The workflow wants a ticked task “Production Environment” in the environment details; the line with the name is not read.</source>
        <translation>يريد سير العمل مهمة معلَّمة «Production Environment» في تفاصيل البيئة؛ ولا يُقرأ السطر الذي فيه الاسم.</translation>
    </message>
    <message>
        <source>Tasks for before</source>
        <translation>مهام لما قبل النشر</translation>
    </message>
    <message>
        <source>All is checked before the deployment</source>
        <translation>فُحص كل شيء قبل النشر</translation>
    </message>
    <message>
        <source>Not ticked yet: {fact}. The workflow refuses a request with an empty box here.</source>
        <translation>لم يُعلَّم بعد: ⁨{fact}⁩. يرفض سير العمل طلبا فيه مربع فارغ هنا.</translation>
    </message>
    <message>
        <source>No line EOF among the tasks</source>
        <translation>بلا سطر EOF بين المهام</translation>
    </message>
    <message>
        <source>A line with nothing but EOF among the tasks for afterwards ends the step of the workflow. Take it out.</source>
        <translation>سطر ليس فيه إلا EOF بين مهام ما بعد النشر ينهي خطوة سير العمل. أخرجه.</translation>
    </message>
    <message>
        <source>The time is not after the milestone's due day</source>
        <translation>الوقت ليس بعد يوم استحقاق المَعلم</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day, as the workflow reads it: the date in UTC of the due date, until midnight Central. Choose an earlier time, or edit the milestone's due date on GitHub.</source>
        <translation>هذا الوقت بعد نهاية يوم استحقاق المَعلم كما يقرؤه سير العمل: تاريخ الاستحقاق بتوقيت UTC، حتى منتصف الليل بتوقيت الوسط. اختر وقتا أبكر، أو حرّر تاريخ استحقاق المَعلم على GitHub.</translation>
    </message>
    <message>
        <source>The time is in the 24 hours of the milestone's due day</source>
        <translation>الوقت ضمن الساعات الأربع والعشرين ليوم استحقاق المَعلم</translation>
    </message>
    <message>
        <source>This time is before the milestone's due day, as the workflow reads it: the 24 hours up to midnight Central of the date that the due date has in UTC. Choose a later time, or edit the milestone's due date on GitHub.</source>
        <translation>هذا الوقت قبل يوم استحقاق المَعلم كما يقرؤه سير العمل: الساعات الأربع والعشرون حتى منتصف الليل بتوقيت الوسط لتاريخ الاستحقاق بتوقيت UTC. اختر وقتا لاحقا، أو حرّر تاريخ استحقاق المَعلم على GitHub.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Choose the next version, or tick the box for using an existing tag.</source>
        <translation>العلامة ⁨{version}⁩ موجودة من قبل. اختر الإصدار التالي، أو علّم مربع استخدام علامة موجودة.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>The newest build of master succeeded</source>
        <translation>نجح أحدث بناء لـmaster</translation>
    </message>
    <message>
        <source>The newest build of a push on master came to: {fact}. The workflow wants “success”: wait for it, or mend the build.</source>
        <translation>انتهى أحدث بناء لدفع على master إلى: ⁨{fact}⁩. يريد سير العمل «success»: انتظره، أو أصلح البناء.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>package.json on master says {version}</source>
        <translation>يقول package.json على master: ⁨{version}⁩</translation>
    </message>
    <message>
        <source>package.json on master says something else than the milestone ({evidence}). Bring its version to master first.</source>
        <translation>يقول package.json على master غير ما يقوله المَعلم (⁨{evidence}⁩). أوصل إصداره إلى master أولا.</translation>
    </message>
    <message>
        <source>The workflow finds no closed, approved production request for {existing_version} ({evidence}), so it refuses the way back from it. After a release that failed there is no rollback: release a mended version instead.</source>
        <translation>لا يجد سير العمل طلب إنتاج مغلقا وموافَقا عليه لـ⁨{existing_version}⁩ (⁨{evidence}⁩)، فيرفض التراجع عنه. بعد إطلاق فاشل لا تراجع: أطلق إصدارا مصلَحا بدلا من ذلك.</translation>
    </message>
    <message>
        <source>No backslashes</source>
        <translation>بلا شرطات مائلة عكسية</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which takes backslashes away.</source>
        <translation>يسلّم سير العمل هذا النص إلى صدفة أوامر تزيل الشرطات المائلة العكسية.</translation>
    </message>
    <message>
        <source>Due date, branch and tag</source>
        <translation>تاريخ الاستحقاق والفرع والعلامة</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>اسم البيئة</translation>
    </message>
    <message>
        <source>The workflow wants the line “Environment Name” with Production Environment.</source>
        <translation>يريد سير العمل السطر «Environment Name» مع Production Environment.</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day (Central), and the workflow refuses what comes later, rollbacks too. Choose an earlier time, or on GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>هذا الوقت بعد نهاية يوم استحقاق المَعلم (توقيت الوسط)، ويرفض سير العمل ما يأتي بعده، والتراجع كذلك. اختر وقتا أبكر، أو على GitHub افتح Milestones وحرّر ⁨{version}⁩ واضبط تاريخ الاستحقاق على اليوم.</translation>
    </message>
    <message>
        <source>personal-finance-ui</source>
        <translation>personal-finance-ui</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. Where there is one, it has to be at rest, not deployed last for this very issue, and for a rollback not on the target version already.</source>
        <translation>ينظر سير العمل أيضا إلى المكدس الحي، ولا يراه أحد من هنا. حيث يوجد واحد يجب أن يكون ساكنا، وألا يكون آخر نشره لهذه المسألة نفسها، وألا يكون عند التراجع على الإصدار المستهدف أصلا.</translation>
    </message>
    <message>
        <source>{version} does not come before {existing_version}, as the workflow compares</source>
        <translation>‏⁨{version}⁩ لا يأتي قبل ⁨{existing_version}⁩ كما يقارن سير العمل</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is open</source>
        <translation>المَعلم ⁨{existing_version}⁩ مفتوح</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is closed. The workflow looks for the request that brought {existing_version} in an open milestone: reopen it first.</source>
        <translation>المَعلم ⁨{existing_version}⁩ مغلق. يبحث سير العمل عن الطلب الذي أتى بـ⁨{existing_version}⁩ في مَعلم مفتوح: أعد فتحه أولا.</translation>
    </message>
    <message>
        <source>The workflow reads this ticked task and refuses a request without it. The template of this form has no such line.</source>
        <translation>يقرأ سير العمل هذه المهمة المعلَّمة ويرفض طلبا من دونها. ليس في قالب هذا النموذج مثل هذا السطر.</translation>
    </message>
    <message>
        <source>The workflow reads this line and refuses a request without it. The template of this form has no such line.</source>
        <translation>يقرأ سير العمل هذا السطر ويرفض طلبا من دونه. ليس في قالب هذا النموذج مثل هذا السطر.</translation>
    </message>
    <message>
        <source>Production Environment Deployment Form</source>
        <translation>نموذج النشر إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Provide details for the release or rollback</source>
        <translation>اذكر تفاصيل الإطلاق أو التراجع</translation>
    </message>
    <message>
        <source>Provide priority changes or specify &quot;Not Applicable&quot; for rollbacks</source>
        <translation>اذكر أهم التغييرات، أو اكتب «Not Applicable» عند التراجع</translation>
    </message>
    <message>
        <source>Briefly explan purpose, e.g., feature updates, bug fixes, performance improvements.</source>
        <translation>اشرح الغرض بإيجاز، مثل تحديثات ميزات أو إصلاحات أخطاء أو تحسينات أداء.</translation>
    </message>
    <message>
        <source>Checks off tasks to verify readiness for deployment.</source>
        <translation>علّم المهام التي تثبت الجاهزية للنشر.</translation>
    </message>
    <message>
        <source>Provide verification tasks to be performed after release deployment / rollback</source>
        <translation>اذكر مهام التحقق التي تُنفَّذ بعد نشر الإطلاق / التراجع</translation>
    </message>
    <message>
        <source>List manual or automated verification tasks for system health.</source>
        <translation>اسرد مهام التحقق اليدوية أو الآلية من صحة النظام.</translation>
    </message>
    <message>
        <source>Include any additional notes, considerations, or requirements, e.g. major upgrade, ensure backups are created</source>
        <translation>أضف أي ملاحظات أو اعتبارات أو متطلبات أخرى، مثل ترقية كبيرة أو التأكد من إنشاء النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Version to Deploy (Release/Rollback)</source>
        <translation>الإصدار المراد نشره (إطلاق/تراجع)</translation>
    </message>
    <message>
        <source>This form standardizes deployment requests for production environment, ensuring clarity and completeness.</source>
        <translation>يوحد هذا النموذج طلبات النشر في بيئة الإنتاج، ويضمن وضوحها واكتمالها.</translation>
    </message>
    <message>
        <source>Specify the version for release or rollback deployment.</source>
        <translation>حدد الإصدار لنشر الإطلاق أو التراجع.</translation>
    </message>
    <message>
        <source>Existing Deployed Version</source>
        <translation>الإصدار المنشور الحالي</translation>
    </message>
    <message>
        <source>Indicate the current production version.</source>
        <translation>اذكر إصدار الإنتاج الحالي.</translation>
    </message>
    <message>
        <source>Trigger Conditions (for Rollback)</source>
        <translation>شروط الاستدعاء (للتراجع)</translation>
    </message>
    <message>
        <source>Risk Level</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Justification for Risk level</source>
        <translation>تعليل مستوى الخطر</translation>
    </message>
    <message>
        <source>Provide reasoning for the chosen risk level.</source>
        <translation>علّل مستوى الخطر المختار.</translation>
    </message>
    <message>
        <source>Include why risk level is chosen for release notes, not the notes itself</source>
        <translation>اذكر لماذا اختير مستوى الخطر لملاحظات الإصدار، لا الملاحظات نفسها</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>اسم البيئة</translation>
    </message>
    <message>
        <source>Preferred Date and Time</source>
        <translation>التاريخ والوقت المفضلان</translation>
    </message>
    <message>
        <source>If a release deployment fails and a rollback is required, submit a rollback request form as a sub-issue of this request.</source>
        <translation>إن فشل نشر إطلاق ولزم التراجع، فقدّم نموذج طلب تراجع كمسألة فرعية من هذا الطلب.</translation>
    </message>
    <message>
        <source>Update the sub-issue with post-deployment verification results. If failure occurs, include detailed explanations.</source>
        <translation>حدّث المسألة الفرعية بنتائج التحقق بعد النشر. وإن حدث فشل فأضف شرحا مفصلا.</translation>
    </message>
    <message>
        <source>Deployment Scope</source>
        <translation>نطاق النشر</translation>
    </message>
</context>
</TS>
