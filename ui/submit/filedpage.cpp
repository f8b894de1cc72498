#include "ui/submit/filedpage.h"

#include "app/base/printable.h"
#include "app/outbox/filingview.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"
#include "ui/submit/heardback.h"
#include "ui/submit/steplist.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <vector>

namespace waybill {

namespace {

constexpr qsizetype mostRemarks = 50;
constexpr double markSide = 24;
constexpr double markGap = 12;
constexpr double stepGap = 14;

/// A box with what belongs together in it.
class Card : public QWidget
{
public:
    explicit Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
    {
        const int side = designLength(font(), 18);
        m_column->setContentsMargins(side, designLength(font(), 16), side, designLength(font(), 16));
        m_column->setSpacing(designLength(font(), 8));
    }
    QVBoxLayout &column() { return *m_column; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        paintBox(painter, rect(), theme.panel, theme.line, 1, 8);
    }

private:
    QVBoxLayout *m_column;
};

/// What comes from a server is opened only as a page.
bool isPage(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
}

void clearLines(QLayout &lines)
{
    while (const QLayoutItem *item = lines.takeAt(0)) {
        // Later: a click on one of them may have led here.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

MessageLine *addLine(QVBoxLayout &lines, MessageLine::Weight weight, const QString &text, const QString &fix = {})
{
    auto *line = new MessageLine(lines.parentWidget());
    line->setMessage(weight, text, fix);
    lines.addWidget(line);
    return line;
}

} // namespace

/// Steps that are to come, one beneath the other on a dashed line: what shows each, what it means, and how long it takes.
class ExpectedList : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectedList(QWidget *parent) : QWidget(parent)
    {
        useHeightForWidth(this);
        installRole<ExpectedList, QAccessible::StaticText>();
    }

    void setSteps(const QList<ExpectedStep> &steps)
    {
        m_rows.clear();
        m_reached = -1;
        QStringList spoken;
        for (const ExpectedStep &step : steps) {
            m_rows.push_back({TextBlock(step.title, designFont(font(), 14, QFont::DemiBold)), TextBlock(step.time, designFont(font(), 12)),
                              TextBlock(step.sentence, designFont(font(), 13))});
            QStringList parts{step.title, step.sentence, step.time};
            parts.removeAll(QString());
            spoken += enumeration(parts);
        }
        setAccessibleName(spoken.join(u'\n'));
        updateGeometry();
        update();
    }

    /// -1: none.
    void setReached(int step, StateMark mark)
    {
        m_reached = step;
        m_mark = mark;
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int height = 0;
        for (Row &row : m_rows)
            height += heightOf(row, width) + designLength(font(), stepGap);
        return qMax(0, height - designLength(font(), stepGap));
    }
    QSize sizeHint() const override { return {designLength(font(), 420), heightForWidth(designLength(font(), 420))}; }
    QSize minimumSizeHint() const override { return {40, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeFor(palette());
        const int side = designLength(font(), markSide);
        const int start = isRightToLeft() ? 0 : wordsLeft();
        int top = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            Row &row = m_rows[i];
            const int height = heightOf(row, width());
            const int next = top + height + designLength(font(), stepGap);
            const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, side, side));
            if (i + 1 < m_rows.size()) {
                painter.setPen(QPen(theme.edge, 1.5, Qt::DashLine));
                painter.drawLine(QPointF(mark.center().x() + 0.5, mark.bottom() + 3), QPointF(mark.center().x() + 0.5, next - 2));
            }
            paintStateMark(painter, int(i) == m_reached ? m_mark : StateMark::Untouched, mark.adjusted(3, 3, -3, -3), theme);
            row.title.paint(painter, QPointF(start, top), theme.ink);
            int under = top + row.title.heightFor(wordsWidth(width()));
            row.sentence.paint(painter, QPointF(start, under), theme.muted);
            under += row.sentence.heightFor(wordsWidth(width()));
            row.time.paint(painter, QPointF(start, under), theme.muted);
            top = next;
        }
    }

private:
    struct Row
    {
        TextBlock title;
        TextBlock time;
        TextBlock sentence;
    };
    int wordsLeft() const { return designLength(font(), markSide + markGap); }
    int wordsWidth(int width) const { return qMax(1, width - wordsLeft()); }
    int heightOf(Row &row, int width) const
    {
        const int words = wordsWidth(width);
        return row.title.heightFor(words) + row.sentence.heightFor(words) + row.time.heightFor(words);
    }

    mutable std::vector<Row> m_rows;
    int m_reached = -1;
    StateMark m_mark = StateMark::Done;
};

FiledPage::FiledPage(Clock clock, QWidget *parent)
    : QWidget(parent),
      m_clock(std::move(clock)),
      m_heading(new Paragraph(21, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_title(new Paragraph(14, Paragraph::Tone::Muted, this)),
      m_link(new QLineEdit(this)),
      m_copy(new GlyphButton(Glyph::Copy, tr("Copy link"), true, this)),
      m_open(new QPushButton(this)),
      m_verify(new QPushButton(tr("Verify…"), this)),
      m_goBack(new QPushButton(tr("Go back to an earlier version…"), this)),
      m_sentence(new Paragraph(14, Paragraph::Tone::Ink, this)),
      m_has(new StepList(this)),
      m_remarks(new QVBoxLayout),
      m_courseLead(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_news(new QVBoxLayout),
      m_heardBack(new HeardBack(m_clock, this)),
      m_lookedAt(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_keepTold(new QCheckBox(tr("Keep me told when this page is not open"), this)),
      m_course(new ExpectedList(this))
{
    installRole<FiledPage, QAccessible::Grouping>();
    setObjectName(QStringLiteral("filedpage"));
    m_heading->setHeadingLevel(1);
    auto *column = new QVBoxLayout(this);
    const int side = designLength(font(), 26);
    column->setContentsMargins(side, designLength(font(), 18), side, designLength(font(), 18));
    column->setSpacing(designLength(font(), 14));
    column->addWidget(addIssueCard());
    column->addWidget(addCourseCard());
    column->addWidget(addWaysOn());
    column->addStretch(1);
}

QWidget *FiledPage::addIssueCard()
{
    auto *card = new Card(this);
    card->column().addWidget(m_heading);
    card->column().addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 10));
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    card->column().addSpacing(designLength(font(), 4));
    card->column().addLayout(row);
    card->column().addSpacing(designLength(font(), 4));
    card->column().addWidget(m_sentence);
    m_remarks->setSpacing(designLength(font(), 6));
    card->column().addLayout(m_remarks);
    card->column().addWidget(m_has);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Address of the issue"));
    m_copy->setObjectName(QStringLiteral("copyLink"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setProperty(primaryProperty, true);
    connect(m_copy, &GlyphButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_page.toString());
        m_copy->setName(tr("The link is on the clipboard."));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { emit linkActivated(m_page); });
    return card;
}

QWidget *FiledPage::addCourseCard()
{
    auto *card = new Card(this);
    auto *heading = new Paragraph(16, Paragraph::Tone::Ink, card, QFont::DemiBold);
    heading->setText(tr("What happens next"));
    heading->setHeadingLevel(2);
    card->column().addWidget(heading);
    card->column().addWidget(m_courseLead);
    m_news->setSpacing(designLength(font(), 6));
    card->column().addLayout(m_news);
    card->column().addWidget(m_heardBack);
    card->column().addWidget(m_lookedAt);
    m_lookedAt->setObjectName(QStringLiteral("lookedAt"));
    card->column().addWidget(m_keepTold);
    m_keepTold->setObjectName(QStringLiteral("keepTold"));
    m_keepTold->setToolTip(tr("A desktop notification for each change, while Waybill runs."));
    connect(m_keepTold, &QCheckBox::toggled, this, &FiledPage::keepToldChanged);
    card->column().addSpacing(designLength(font(), 4));
    card->column().addWidget(m_course);
    m_courseLead->setObjectName(QStringLiteral("courseLead"));
    m_course->setObjectName(QStringLiteral("course"));
    return card;
}

QWidget *FiledPage::addWaysOn()
{
    auto *ways = new QWidget(this);
    auto *row = new QHBoxLayout(ways);
    // For the rings.
    row->setContentsMargins(5, 5, 5, 5);
    row->setSpacing(designLength(font(), 10));
    auto *back = new QPushButton(tr("Back to the form"), ways);
    back->setObjectName(QStringLiteral("back"));
    auto *another = new QPushButton(tr("New request"), ways);
    another->setObjectName(QStringLiteral("newRequest"));
    auto *list = new LinkButton(tr("Show in Filed"), ways);
    list->setObjectName(QStringLiteral("list"));
    row->addWidget(back);
    row->addWidget(another);
    row->addWidget(m_verify);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->hide();
    connect(m_verify, &QPushButton::clicked, this, &FiledPage::verifyWanted);
    row->addWidget(m_goBack);
    m_goBack->setObjectName(QStringLiteral("goBack"));
    m_goBack->hide();
    auto *copy = new QPushButton(tr("Copy as new"), ways);
    copy->setObjectName(QStringLiteral("copyAsNew"));
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &FiledPage::copyWanted);
    row->addStretch(1);
    row->addWidget(list);
    connect(back, &QPushButton::clicked, this, &FiledPage::backWanted);
    connect(another, &QPushButton::clicked, this, &FiledPage::newRequestWanted);
    connect(m_goBack, &QPushButton::clicked, this, &FiledPage::goingBackWanted);
    connect(list, &LinkButton::clicked, this, &FiledPage::listWanted);
    return ways;
}

void FiledPage::show(const FilingStatus &status, const QList<ExpectedStep> &course)
{
    const QDateTime now = m_clock();
    const FilingView view = viewOf(status, now);
    m_page = isPage(status.record.page) ? status.record.page : QUrl();
    m_heading->setText(view.heading);
    m_title->setText(status.request.issue.title);
    m_link->setText(m_page.toString());
    m_copy->setName(tr("Copy link"));
    m_open->setText(tr("Open #%1").arg(status.record.number));
    for (QWidget *part : std::initializer_list<QWidget *>{m_link, m_copy, m_open})
        part->setVisible(!m_page.isEmpty());
    m_sentence->setText(view.sentence);
    // With nothing to add, the heading has said it.
    m_sentence->setVisible(!view.sentence.startsWith(view.heading));
    m_has->setSteps(view.filed);
    m_has->setVisible(!view.filed.isEmpty());
    clearLines(*m_remarks);
    for (const QString &remark : status.record.remarks.first(qMin(status.record.remarks.size(), mostRemarks)))
        addLine(*m_remarks, MessageLine::Weight::Warning, remark);
    clearLines(*m_news);
    m_told.clear();
    m_lookedAt->hide();
    m_heardBack->show({}, {});
    setKeptTold(false);
    const QString repository = status.request.repository.text();
    m_courseLead->setText(
        course.isEmpty() ? tr("No contract was in force for %1: what its workflow does with the issue is not known here.").arg(repository)
                         : tr("As the workflow of %1 does it. Filed %2.").arg(repository, momentText(status.changedAt, now)));
    m_course->setSteps(course);
    m_course->setVisible(!course.isEmpty());
    setAccessibleName(view.heading + u'\n' + view.sentence);
    QWidget::show();
}

void FiledPage::offerAfterwards(bool verify, bool goBack)
{
    m_verify->setVisible(verify);
    m_goBack->setVisible(goBack);
}

void FiledPage::setKeptTold(bool wanted)
{
    const QSignalBlocker blocker(m_keepTold);
    m_keepTold->setChecked(wanted);
}

void FiledPage::focusFirst()
{
    QWidget *first = m_page.isEmpty() ? findChild<QWidget *>(QStringLiteral("back")) : m_open;
    first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FiledPage::setProgress(const Progress &progress, const QDateTime &lookedAt)
{
    showNews(progress.isTrouble(), progressSentence(progress), progress.causes);
    m_lookedAt->setText(tr("Looked at %1.").arg(momentText(lookedAt, m_clock())));
    m_lookedAt->setVisible(true);
    // A step that nothing follows may be good or bad: that is for the person to read.
    const StateMark ended = progress.isOver() ? StateMark::ToLookAt : StateMark::Done;
    m_course->setReached(progress.step, progress.isTrouble() ? StateMark::Warning : ended);
}

void FiledPage::setNotSeen(const QString &sentence)
{
    showNews(true, tr("What became of it could not be looked at. %1").arg(sentence), {});
}

void FiledPage::showNews(bool trouble, const QString &sentence, const QStringList &causes)
{
    const QStringList lines = QStringList{sentence} + causes;
    if (m_told == lines)
        return;
    m_told = lines;
    clearLines(*m_news);
    MessageLine *first = addLine(*m_news, trouble ? MessageLine::Weight::Warning : MessageLine::Weight::Advice, sentence, tr("Look now"));
    first->setObjectName(QStringLiteral("progress"));
    connect(first, &MessageLine::fixClicked, this, &FiledPage::lookWanted);
    for (const QString &cause : causes)
        addLine(*m_news, MessageLine::Weight::Advice, cause);
}

} // namespace waybill

#include "filedpage.moc"
