#pragma once

#include "app/reuse/earlierrequest.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace waybill {

/// Reads earlier requests on a thread of its own, with a connection of its own to the database, so that no window waits for a disk. The
/// thread begins with the first question. Answers come in the order of the questions, and not after `context` is gone.
class EarlierReader : public QObject
{
    Q_OBJECT

public:
    /// `folder`: that of the database. Where there is none, nothing was filed, and none is made.
    EarlierReader(QString folder, Clock clock, QObject *parent = nullptr);
    /// Waits for the question that is under way.
    ~EarlierReader() override;

    using Found = std::function<void(const Result<std::optional<EarlierRequest>> &)>;
    void find(const EarlierQuery &query, QObject *context, Found done);
    using Answered = std::function<void(const Result<QStringList> &)>;
    void readAnswers(const LoadedForm &form, const QString &field, QObject *context, Answered done);

private:
    template <typename Value>
    void ask(std::function<Result<Value>(const std::shared_ptr<Database> &)> read, QObject *context,
             std::function<void(const Result<Value> &)> done);

    const QString m_file;
    const Clock m_clock;
    QThread m_thread;
    QObject m_worker; ///< Lives on the thread; what is asked runs in its events.
};

} // namespace waybill
