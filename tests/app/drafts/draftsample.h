#pragma once

#include "app/drafts/draftstore.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace waybill::test {

inline const QDateTime noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

inline const QByteArray smallTemplate =
    "---\nname: Small\nabout: x\n---\n### Things\n\n- **One:** \n- **Two:** \n\n### Steps\n\n- [ ] first\n"
    "- [ ] second\n\n### Notes\n\n_(What else there is.)_\n";

inline LoadedForm smallForm(const QByteArray &markdown = smallTemplate)
{
    return formOfText(markdown, QStringLiteral("small.md")).value();
}

inline int fieldOf(const FormDefinition &definition, const char *label)
{
    for (int i = 0; i < definition.fields.size(); ++i) {
        if (definition.fields.at(i).label == QLatin1String(label))
            return i;
    }
    return -1;
}

/// A draft of the small form with this answer to its first question.
inline Draft sampleDraft(const QString &one, const LoadedForm &form = smallForm())
{
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.form = form;
    draft.given.resize(form.definition->fields.size());
    draft.given[fieldOf(*form.definition, "One")] = one;
    draft.createdAt = noon;
    return draft;
}

inline QString answerOf(const Draft &draft, const char *label)
{
    return textOf(draft.given.at(fieldOf(*draft.form.definition, label)));
}

/// A store in a folder of its own, with a clock that a test sets.
struct SampleStore
{
    SampleStore() : SampleStore(std::make_shared<QTemporaryDir>()) { }
    explicit SampleStore(std::shared_ptr<QTemporaryDir> where) : folder(std::move(where)) { reopen(); }

    QString file() const { return folder->filePath(QStringLiteral("waybill.db")); }
    void reopen()
    {
        database.reset();
        const Result<std::shared_ptr<Database>> opened = Database::open(file());
        if (!opened)
            qWarning("%s", qPrintable(opened.error().text()));
        database = opened.value();
    }
    DraftStore store() const
    {
        return DraftStore(database, [this] { return now; });
    }
    qint64 count(const char *sql) const
    {
        Result<QSqlQuery> query = database->run(QString::fromLatin1(sql));
        QSqlQuery rows = std::move(query).value();
        return rows.next() ? rows.value(0).toLongLong() : -1;
    }

    std::shared_ptr<QTemporaryDir> folder;
    std::shared_ptr<Database> database;
    QDateTime now = noon;
};

} // namespace waybill::test
