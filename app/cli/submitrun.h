#pragma once

#include "app/cli/invocation.h"
#include "app/submit/submission.h"

namespace waybill {

/// One `waybill submit`: looks everything up, shows the review, asks, files, and says how it ended. Deletes itself after `done`.
///
///   look up ─▶ review ─┬─ stopped ─▶ 1 (3: not signed in, 4: GitHub out of reach)
///                      ├─ --dry-run ▶ 0
///                      └─ confirmed ▶ file ─┬─ done ────▶ 0, prints the address
///                                           ├─ refused ─▶ 3
///                                           └─ asks ────▶ 5 (4: it never left); it stays in the outbox
class SubmitRun : public QObject
{
    Q_OBJECT

public:
    SubmitRun(std::shared_ptr<const Invocation> call, Services &services, LoadedForm form, CommandDone done);

    void start(const QList<Value> &given, const Target &target, const QString &contract);

private:
    void onSettled();
    bool confirmed(const SubmitReview &review);
    void tellReview(const SubmitReview &review) const;
    int codeOfStopped() const;
    void file();
    void onFilingChanged(const QUuid &id);
    void tellFiled(const FilingRecord &record);
    void end(int code);

    std::shared_ptr<const Invocation> m_call;
    Services &m_services;
    CommandDone m_done;
    FormSession m_session;
    Submission m_submission;
    std::optional<Error> m_accountError;
    QUuid m_id;
    QString m_toldSentence;
    bool m_settled = false;
    bool m_ended = false;
};

} // namespace waybill
