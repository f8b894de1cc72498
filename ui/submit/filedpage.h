#pragma once

#include "app/base/clock.h"
#include "app/follow/progress.h"
#include "app/outbox/filer.h"
#include "app/submit/contractwords.h"

#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class ExpectedList;
class GlyphButton;
class HeardBack;
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
    /// Whether its form names checks for afterwards, and knows a way back.
    void offerAfterwards(bool verify, bool goBack);
    /// How far the workflow is with it, as it was seen at this moment.
    void setProgress(const Progress &progress, const QDateTime &lookedAt);
    /// What was said on it, and why it was refused where it was.
    HeardBack &heardBack() { return *m_heardBack; }
    /// It could not be looked at.
    void setNotSeen(const QString &sentence);
    /// Whether the person wants to be told of what happens when the page is not seen, too.
    void setKeptTold(bool wanted);
    /// To what is wanted most: the issue.
    void focusFirst();

signals:
    void linkActivated(const QUrl &link);
    /// Back to the form, which is as it was.
    void backWanted();
    /// An empty form of the same template.
    void newRequestWanted();
    /// What this request brought is to be gone through,
    void verifyWanted();
    /// or taken back.
    void goingBackWanted();
    /// The same request again, as a new one.
    void copyWanted();
    /// The list of what was filed.
    void listWanted();
    /// See setKeptTold.
    void keepToldChanged(bool wanted);
    /// A look at the issue, now.
    void lookWanted();

private:
    QWidget *addIssueCard();
    QWidget *addCourseCard();
    QWidget *addWaysOn();
    /// Says what became of it; nothing where it stands there already, so that it is told once.
    void showNews(bool trouble, const QString &sentence, const QStringList &causes);

    Clock m_clock;
    QUrl m_page;
    Paragraph *m_heading;
    Paragraph *m_title;
    QLineEdit *m_link; ///< To be seen whole, and copied by keys as well.
    GlyphButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_verify;
    QPushButton *m_goBack;
    Paragraph *m_sentence;
    StepList *m_has;
    QVBoxLayout *m_remarks;
    Paragraph *m_courseLead;
    QVBoxLayout *m_news;
    QStringList m_told; ///< What `m_news` says.
    HeardBack *m_heardBack;
    Paragraph *m_lookedAt;
    QCheckBox *m_keepTold;
    ExpectedList *m_course;
};

} // namespace waybill
