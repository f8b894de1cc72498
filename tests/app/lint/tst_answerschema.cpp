#include "app/body/bodywriter.h"
#include "app/form/valuesfile.h"
#include "app/library/templatetext.h"
#include "app/library/valuesopening.h"
#include "app/lint/answerschema.h"
#include "app/lint/lint.h"
#include "app/validation/validation.h"
#include "tests/app/cli/commandcalls.h"
#include "tests/app/lint/schemacheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// A value that the schema takes, as one would type it.
QJsonValue madeFrom(const QJsonObject &schema)
{
    if (schema.contains(u"const"))
        return schema.value(u"const");
    if (schema.contains(u"enum"))
        return schema.value(u"enum")[0];
    if (schema.contains(u"anyOf"))
        return madeFrom(schema.value(u"anyOf")[0].toObject());
    if (schema.value(u"type") == QStringLiteral("array")) {
        QJsonArray items;
        for (const QJsonValue &each : schema.value(u"allOf").toArray())
            items.append(madeFrom(each[u"contains"].toObject()));
        // What has to be ticked in a list of a few is a choice of it.
        for (QJsonValueRef item : items) {
            const QJsonObject first = schema.value(u"items")[u"anyOf"][0].toObject();
            QJsonObject task = item.toObject();
            if (task.value(u"task") == QStringLiteral("words"))
                task.insert(QStringLiteral("task"), madeFrom(first)[u"task"]);
            item = task;
        }
        return items;
    }
    if (schema.value(u"type") == QStringLiteral("object")) {
        QJsonObject object;
        const QJsonObject properties = schema.value(u"properties").toObject();
        for (const QString &key : properties.keys()) {
            if (key != u"template" && key != u"link" && !properties.value(key).toObject().contains(u"not"))
                object.insert(key, madeFrom(properties.value(key).toObject()));
        }
        return object;
    }
    return schema.value(u"type") == QStringLiteral("boolean") ? QJsonValue(true) : QJsonValue(QStringLiteral("words"));
}

/// Whether `export` writes what these values come to.
bool isExported(const LoadedForm &form, const QJsonObject &values)
{
    const QByteArray yaml = QJsonDocument(values).toJson();
    const Result<ValuesFile> read = readValuesFile(yaml, QStringLiteral("v.yml"), *form.definition);
    if (!read)
        return false;
    const FormSnapshot snapshot = makeSnapshot(form.definition, read.value().given);
    const QList<Problem> problems =
        checkAll(form.rules, snapshot, {}) + checkIssueLimits(snapshot, writeBody(form.layout, snapshot).markdown);
    return std::none_of(problems.cbegin(), problems.cend(), [](const Problem &p) { return p.severity == Severity::Error; });
}

QList<LoadedForm> collectedForms()
{
    QList<LoadedForm> forms;
    for (const QString &path :
         filesIn({QStringLiteral(WAYBILL_TESTS "/corpus")}, [](const QString &file) { return isTemplateName(file); })) {
        if (!isTemplateName(path))
            continue;
        if (Result<LoadedForm> form = formOfText(contentOf(path), path))
            forms.append(std::move(form).value());
    }
    return forms;
}

/// Changes to one answer: that it is not there, and that it is something else.
QList<QJsonObject> changesOf(const QJsonObject &values, const QString &key)
{
    QList<QJsonObject> all;
    QJsonObject without = values;
    without.remove(key);
    all.append(without);
    const QJsonObject task{{QStringLiteral("task"), QStringLiteral("words")}, {QStringLiteral("done"), true}};
    for (const QJsonValue &other : {QJsonValue(QString()), QJsonValue(QStringLiteral(" ")), QJsonValue(QStringLiteral("words\nmore")),
                                    QJsonValue(QStringLiteral("x").repeated(300)), QJsonValue(QJsonArray()), QJsonValue(QJsonArray{task}),
                                    QJsonValue(QJsonArray{QStringLiteral("words")}), QJsonValue(QJsonObject())}) {
        QJsonObject changed = values;
        changed.insert(key, other);
        all.append(changed);
    }
    return all;
}

} // namespace

class TestAnswerSchema : public QObject
{
    Q_OBJECT

private slots:
    void valuesThatAreMadeFromItAreExported()
    {
        const QList<LoadedForm> forms = collectedForms();
        QVERIFY(forms.size() > 100);
        for (const LoadedForm &form : forms) {
            const QJsonObject schema = answerSchema(form);
            const QJsonObject values = madeFrom(schema).toObject();
            QVERIFY2(fitsSchema(values, schema), qPrintable(form.origin));
            QVERIFY2(isExported(form, values), qPrintable(form.origin + u'\n' + QString::fromUtf8(QJsonDocument(values).toJson())));
        }
    }

    void whatIsNotExportedDoesNotFitIt()
    {
        int refused = 0;
        const QList<LoadedForm> forms = collectedForms();
        for (qsizetype i = 0; i < forms.size(); i += 5) {
            const LoadedForm &form = forms.at(i);
            const QJsonObject schema = answerSchema(form);
            const QJsonObject values = madeFrom(schema).toObject().value(u"values").toObject();
            const QStringList keys = values.keys();
            // Every one would take long, and says nothing else.
            for (qsizetype k = i % 2; k < keys.size() && k < 8; k += 3) {
                const QString &key = keys.at(k);
                for (const QJsonObject &changed : changesOf(values, key)) {
                    const QJsonObject whole{{QStringLiteral("values"), changed}};
                    if (isExported(form, whole))
                        continue;
                    ++refused;
                    QVERIFY2(!fitsSchema(whole, schema),
                             qPrintable(form.origin + u' ' + key + u'\n' + QString::fromUtf8(QJsonDocument(whole).toJson())));
                }
            }
            QVERIFY(!fitsSchema(QJsonObject{{QStringLiteral("values"), QJsonObject{{QStringLiteral("no such"), QStringLiteral("a")}}}},
                                schema));
        }
        QVERIFY(refused > 100);
    }

    void markdownFitsItWhereAValuesFileTakesIt()
    {
        int taken = 0;
        const QList<LoadedForm> forms = collectedForms();
        for (qsizetype i = 0; i < forms.size(); i += 10) {
            const LoadedForm &form = forms.at(i);
            const QJsonObject schema = answerSchema(form);
            const QJsonObject values = madeFrom(schema).toObject().value(u"values").toObject();
            for (const QString &key : values.keys().mid(0, 6)) {
                for (const char *way : {"markdown", "section", "html"}) {
                    QJsonObject changed = values;
                    changed.insert(key, QJsonObject{{QLatin1String(way), QStringLiteral("words")}});
                    const QJsonObject whole{{QStringLiteral("values"), changed}};
                    const bool isRead = readValuesOf(QJsonDocument(whole).toJson(), QStringLiteral("v.yml"), form).ok();
                    QVERIFY2(fitsSchema(whole, schema) == isRead, qPrintable(form.origin + u' ' + key + u' ' + QLatin1String(way)));
                    taken += isRead ? 1 : 0;
                }
            }
        }
        QVERIFY2(taken > 20, qPrintable(QString::number(taken)));
    }

    void aTemplateWithAGuideSaysWhatItCan()
    {
        const auto outcome = run({QStringLiteral("inspect"), QStringLiteral("production-deployment"), QStringLiteral("--schema")});
        QCOMPARE(outcome.code, int(ExitFine));
        const QJsonObject schema = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(schema.value(u"$schema").toString(), QStringLiteral("http://json-schema.org/draft-07/schema#"));
        const QJsonObject values = schema.value(u"properties")[u"values"].toObject();
        QVERIFY(values.value(u"properties").toObject().size() > 10);
        QVERIFY(!values.value(u"required").toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswerSchema)
#include "tst_answerschema.moc"
