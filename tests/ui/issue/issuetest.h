#pragma once

#include "tests/support/app/githubservice.h"
#include "tests/support/submittest.h"
#include "ui/issue/issuebanner.h"
#include "ui/issue/issuecontroller.h"
#include "ui/issue/issuedialog.h"
#include "ui/issue/savesheet.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/paragraph.h"

#include <QLabel>

namespace waybill::test {

/// A window before an issue that was filed: opens it, changes it, saves it, by keys and clicks.
class IssueTest : public SubmitTest
{
protected:
    void begin();
    void openFiled();
    void askFor(const QString &words);
    void openSaving();
    /// A filed release with words of somebody's own in it.
    GitHubIssue &issue() { return *m_scene->repository().issue(m_number); }
    IssueDialog *dialog() { return shown<IssueDialog>(); }
    QString dialogError();
    SaveSheet *saving() { return shown<SaveSheet>(); }
    IssueBanner *strip() { return m_window->findChild<IssueBanner *>(); }
    QString stripText() { return strip()->isVisible() ? strip()->findChild<Paragraph *>(QStringLiteral("issue"))->text() : QString(); }
    QString said() { return m_window->findChild<QLabel *>(QStringLiteral("message"))->text(); }
    void answerWith(const char *id, const QString &answer) { model().setValue(field(id), answer); }
    int patches() { return m_scene->server.count(QStringLiteral("issues/update")); }

    qint64 m_number = 0;
    QString m_body; ///< As it was filed.
};

/// Somebody is signed in.
inline void IssueTest::begin()
{
    signInByEnvironment();
    GitHubIssue filed;
    filed.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
    filed.body = QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")));
    filed.body.replace(QLatin1String("### Environment Details:"), QLatin1String("Somebody's own words.\n\n### Environment Details:"));
    filed.body.replace(u'\n', QLatin1String("\r\n"));
    filed.author = m_scene->owner;
    filed.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    filed.milestone = 2;
    m_number = m_scene->repository().addIssue(filed).number;
    m_body = filed.body;
    restartInRepository();
}

inline void IssueTest::askFor(const QString &words)
{
    auto *line = dialog()->findChild<QLineEdit *>(QStringLiteral("address"));
    line->setFocus();
    QTest::keyClicks(line, words);
    QTest::keyClick(line, Qt::Key_Return);
}

inline void IssueTest::openFiled()
{
    begin();
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    askFor(QString::number(m_number));
    QTRY_VERIFY(m_window->issues().edits());
    QTRY_VERIFY(!submission().isReading());
    turnEventLoop();
}

inline void IssueTest::openSaving()
{
    QVERIFY(trigger(m_window->windowActions().submit));
    QTRY_VERIFY(saving());
    QTRY_VERIFY(!saving()->lead().startsWith(QLatin1String("Reading")));
}

inline QString IssueTest::dialogError()
{
    return qobject_cast<CheckedLine *>(dialog()->findChild<QLineEdit *>(QStringLiteral("address"))->parentWidget())->error();
}

} // namespace waybill::test
