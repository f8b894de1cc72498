#include "app/reuse/earlierreader.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace waybill {

EarlierReader::EarlierReader(QString folder, Clock clock, QObject *parent)
    : QObject(parent), m_file(QDir(folder).filePath(QStringLiteral("waybill.db"))), m_clock(std::move(clock))
{
    m_worker.moveToThread(&m_thread);
}

EarlierReader::~EarlierReader()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Value>
void EarlierReader::ask(std::function<Result<Value>(const std::shared_ptr<Database> &)> read, QObject *context,
                        std::function<void(const Result<Value> &)> done)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const auto tell = [this, context = QPointer<QObject>(context), done](const Result<Value> &value) {
        QMetaObject::invokeMethod(
            this,
            [context, done, value] {
                if (context)
                    done(value);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        &m_worker,
        [file = m_file, read, tell] {
            if (!QFileInfo::exists(file))
                return tell(Result<Value>(Value()));
            // Closed again on this thread: a question comes once in a while.
            const Result<std::shared_ptr<Database>> database = Database::open(file, Database::Check::No);
            tell(database ? read(database.value()) : Result<Value>(database.error()));
        },
        Qt::QueuedConnection);
}

void EarlierReader::find(const EarlierQuery &query, QObject *context, Found done)
{
    ask<std::optional<EarlierRequest>>(
        [query, clock = m_clock](const std::shared_ptr<Database> &database) { return earlierRequest(database, clock, query); }, context,
        std::move(done));
}

void EarlierReader::readAnswers(const LoadedForm &form, const QString &field, QObject *context, Answered done)
{
    ask<QStringList>(
        [form, field, clock = m_clock](const std::shared_ptr<Database> &database) { return earlierAnswers(database, clock, form, field); },
        context, std::move(done));
}

} // namespace waybill
