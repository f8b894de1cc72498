#pragma once

#include "app/base/clock.h"
#include "app/outbox/filer.h"
#include "app/submit/contractwords.h"

#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class ExpectedList;
class GlyphButton;
class LinkButton;
class Paragraph;
class StepList;

/// A request that became an issue: its number and address, what it has, what GitHub dropped of it, what its workflow does next, and the
/// ways on.
class FiledPage : public QWidget
{
    Q_OBJECT

public:
    explicit FiledPage(Clock clock, QWidget *parent = nullptr);

    /// `course` empty: nothing is known of what happens next, and the page says so.
    void show(const FilingStatus &status, const QList<ExpectedStep> &course);
    /// To what is wanted most: the issue.
    void focusFirst();

signals:
    void linkActivated(const QUrl &link);
    /// Back to the form, which is as it was.
    void backWanted();
    /// An empty form of the same template.
    void newRequestWanted();
    /// The list of what was filed.
    void listWanted();

private:
    QWidget *addIssueCard();
    QWidget *addCourseCard();
    QWidget *addWaysOn();
    void showRemarks(const QStringList &remarks);

    Clock m_clock;
    QUrl m_page;
    Paragraph *m_heading;
    Paragraph *m_title;
    QLineEdit *m_link; ///< To be seen whole, and copied by keys as well.
    GlyphButton *m_copy;
    QPushButton *m_open;
    Paragraph *m_sentence;
    StepList *m_has;
    QVBoxLayout *m_remarks;
    Paragraph *m_courseLead;
    ExpectedList *m_course;
};

} // namespace waybill
