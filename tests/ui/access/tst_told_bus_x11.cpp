#include "tests/ui/access/buswalk.h"

using namespace waybill;
using namespace waybill::test;

/// What the program tells by itself, and in which words, and what it shows of other requests and texts; see BusWalk.
class TestToldOnBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { BusWalk::verifyTools(); }
    void init() { m_walk.begin(); }
    void cleanup() { m_walk.end(); }
    void everyLanguageIsSpoken() { m_walk.walk(QStringLiteral("every_language_is_spoken")); }
    void whatComesFromElsewhereHasNameRoleAndState() { m_walk.walk(QStringLiteral("what_comes_from_elsewhere_has_name_role_and_state")); }
    void whatWasWrittenBeforeHasNameRoleAndState() { m_walk.walk(QStringLiteral("what_was_written_before_has_name_role_and_state")); }
    void anIssueFormHasNameRoleAndState() { m_walk.walk(QStringLiteral("an_issue_form_has_name_role_and_state")); }
    void theWorkbenchHasNameRoleAndState() { m_walk.walk(QStringLiteral("the_workbench_has_name_role_and_state")); }
    void aMessageIsToldOnce() { m_walk.walk(QStringLiteral("a_message_is_told_once")); }

private:
    BusWalk m_walk;
};

QTEST_GUILESS_MAIN(TestToldOnBus)
#include "tst_told_bus_x11.moc"
