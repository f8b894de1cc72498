#include "ui/footer/footerbar.h"

#include "ui/footer/pill.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/reasonbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <numeric>

namespace waybill {

namespace {

constexpr int messageMilliseconds = 8000;
constexpr int leastMessage = 80; ///< Design pixels.

/// A button that opens a menu. The style draws the arrow: text fonts have no sign for it, and looking another font up takes time.
class MenuButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->features |= QStyleOptionButton::HasMenu;
    }
};

QString withShortcut(const QAction *action)
{
    return FooterBar::tr("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

FooterBar::FooterBar(QAction *next, QAction *copy, QMenu *exportMenu, QAction *submit, QWidget *parent)
    : QWidget(parent),
      m_problems(new Pill(Pill::Tone::Error, this)),
      m_warnings(new Pill(Pill::Tone::Warning, this)),
      m_toDo(new Pill(Pill::Tone::Plain, this)),
      m_toLookAt(new Pill(Pill::Tone::Plain, this)),
      m_kept(new Pill(Pill::Tone::Warning, this)),
      m_calm(new Pill(Pill::Tone::Ok, this)),
      m_next(new Pill(Pill::Tone::Plain, this)),
      m_message(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_copyIcon(new GlyphButton(Glyph::Copy, {}, true, this)),
      m_more(new GlyphButton(Glyph::More, tr("Copy and export"), true, this)),
      m_export(new MenuButton(tr("Export"), this)),
      m_submit(new ReasonButton(tr("Submit to GitHub"), this)),
      m_submitAction(submit),
      m_exportMenu(exportMenu)
{
    setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(this);
    addCounts(row, next);
    addMessage(row);
    addWaysOut(row, copy, submit);
    // Until the form is there. A tick, which the design's font lacks, would bring a second one into memory for a moment's sake.
    setCounts({}, false);
    setNext({});
    adaptToFont();
    giveWay();
}

bool FooterBar::event(QEvent *event)
{
    // Words came or went, or the bar is another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        giveWay();
    return QWidget::event(event);
}

int FooterBar::widthNeeded(Step step) const
{
    QList<int> widths;
    for (const Pill *pill : {m_problems, m_warnings, m_toDo, m_toLookAt, m_kept, m_calm}) {
        if (!pill->isHidden())
            widths += pill->widthAs(step >= Step::NoWords);
    }
    if (step < Step::NoNext && m_showsNext)
        widths += m_next->minimumSizeHint().width();
    if (!m_message->text().isEmpty())
        widths += designLength(font(), leastMessage);
    if (step < Step::OneButton) {
        widths += (step < Step::CopyIcon ? m_copy->sizeHint() : m_copyIcon->sizeHint()).width();
        widths += m_export->sizeHint().width();
    } else {
        widths += m_more->sizeHint().width();
    }
    widths += m_submit->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    return std::accumulate(widths.cbegin(), widths.cend(), margins.left() + margins.right() + layout()->spacing() * int(widths.size()));
}

void FooterBar::giveWay()
{
    Step step = Step::All;
    while (step != Step::OneButton && widthNeeded(step) > width())
        step = Step(int(step) + 1);
    m_step = step;
    for (Pill *pill : {m_problems, m_warnings, m_kept, m_calm})
        pill->setShort(step >= Step::NoWords);
    m_copy->setVisible(step < Step::CopyIcon);
    m_copyIcon->setVisible(step == Step::CopyIcon);
    m_export->setVisible(step < Step::OneButton);
    m_more->setVisible(step == Step::OneButton);
    m_next->setVisible(m_showsNext && step < Step::NoNext);
}

void FooterBar::addCounts(QHBoxLayout *row, QAction *next)
{
    for (Pill *pill : {m_problems, m_warnings, m_toDo, m_toLookAt, m_kept, m_calm}) {
        row->addWidget(pill);
        connect(pill, &Pill::clicked, this,
                pill == m_kept           ? &FooterBar::keptClicked
                    : pill == m_toLookAt ? &FooterBar::toLookAtClicked
                                         : &FooterBar::countsClicked);
    }
    m_toLookAt->setObjectName(QStringLiteral("toLookAt"));
    m_toLookAt->setToolTip(tr("Answers of another request that you have not been to. A click goes to the next one."));
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setToolTip(tr("Answers that had no place in this version of the template. A click shows them."));
    setKept(0);
    row->addWidget(m_next);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setToolTip(withShortcut(next));
    // Where nothing is left in the form, the way to submitting leads to what stands in its way.
    connect(m_next, &Pill::clicked, this, [this, next] { m_isCalm || m_nextField.isEmpty() ? m_submit->click() : next->trigger(); });
}

void FooterBar::addMessage(QHBoxLayout *row)
{
    row->addWidget(m_message, 1);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setForegroundRole(mutedRole);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMilliseconds);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] {
        m_message->clear();
        updateNext();
    });
}

void FooterBar::addWaysOut(QHBoxLayout *row, QAction *copy, QAction *submit)
{
    m_copy->setText(copy->text());
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copyIcon->setName(copy->text());
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_copy), static_cast<QAbstractButton *>(m_copyIcon)}) {
        button->setToolTip(withShortcut(copy));
        connect(button, &QAbstractButton::clicked, copy, &QAction::trigger);
        row->addWidget(button);
    }
    m_more->setAccessibleDescription(tr("Opens a menu"));
    connect(m_more, &QAbstractButton::clicked, this, &FooterBar::openExportMenu);
    row->addWidget(m_more);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setAccessibleDescription(tr("Opens a menu"));
    m_export->setToolTip(
        tr("Save or copy the request (%1)").arg(QKeySequence(QStringLiteral("Ctrl+E")).toString(QKeySequence::NativeText)));
    connect(m_export, &QPushButton::clicked, this, &FooterBar::openExportMenu);
    row->addWidget(m_export);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty(primaryProperty, true);
    m_submit->setToolTip(withShortcut(submit));
    connect(m_submit, &ReasonButton::asked, this, &FooterBar::showMessage);
    connect(m_submit, &ReasonButton::used, submit, &QAction::trigger);
    connect(submit, &QAction::triggered, this, [this] {
        if (!canSubmit())
            showMessage(m_submit->reason());
    });
    row->addWidget(m_submit);
}

void FooterBar::setSubmitReason(const QString &reason)
{
    m_submit->setReason(reason);
    // Whoever lists the actions says it, too.
    m_submitAction->setStatusTip(reason);
}

void FooterBar::setSubmitWords(const QString &words)
{
    m_submit->setText(words.isEmpty() ? tr("Submit to GitHub") : words);
    giveWay();
}

bool FooterBar::canSubmit() const
{
    return m_submit->reason().isEmpty();
}

void FooterBar::setCounts(const ProblemCounts &counts, bool anyRules)
{
    // Told at each key, and nearly always as before.
    if (m_counts == counts && m_anyRules == anyRules)
        return;
    m_counts = counts;
    m_problems->setCount(QStringLiteral("●"), tr("%n problem(s)", nullptr, counts.errors), counts.errors);
    m_warnings->setCount(QStringLiteral("▲"), tr("%n warning(s)", nullptr, counts.warnings), counts.warnings);
    m_toDo->setContents({}, tr("%n to do", nullptr, counts.toDo), counts.toDo > 0);
    m_toLookAt->setContents({}, tr("%n to look at", nullptr, counts.toLookAt), counts.toLookAt > 0);
    const QString all = countsText(counts);
    for (Pill *pill : {m_problems, m_warnings, m_toDo}) {
        pill->setToolTip(tr("%1. A click shows them.").arg(all));
        setSpokenDescription(pill, all);
    }
    m_isCalm = counts.errors + counts.warnings + counts.toDo == 0;
    m_anyRules = anyRules;
    updateCalm();
}

void FooterBar::setKept(int count)
{
    m_kept->setCount(QStringLiteral("▲"), tr("%n kept beside", nullptr, count), count);
}

void FooterBar::setStop(const QString &stop)
{
    if (stop == m_stop)
        return;
    m_stop = stop;
    updateCalm();
}

/// "Nothing to mend" is said of what was looked at, only where something was, and never of what would be stopped all the same.
void FooterBar::updateCalm()
{
    const QString words = !m_stop.isEmpty() ? tr("Form complete") : m_anyRules ? tr("Nothing to mend") : tr("No checks for this form");
    m_calm->setContents(m_anyRules && m_stop.isEmpty() ? QStringLiteral("✓") : QString(), words, m_isCalm);
    m_calm->setToolTip(!m_stop.isEmpty() ? m_stop
                           : m_anyRules  ? tr("The checks found nothing, and nothing that is known of the repository stands in the way.")
                                         : tr("This template comes without rules; only GitHub's own limits were looked at."));
    setSpokenDescription(m_calm, m_calm->toolTip());
    updateNext();
}

void FooterBar::setNext(const QString &fieldLabel)
{
    m_nextField = fieldLabel;
    updateNext();
}

void FooterBar::updateNext()
{
    // Where advice alone is left nothing has to be done; the key for the next field still leads there.
    const QString next = m_nextField.isEmpty() ? QString() : tr("Next: %1").arg(m_nextField);
    const QString words = m_isCalm ? m_stop : next;
    // A message takes this place for its time: in a small window there is no room for both.
    m_showsNext = !words.isEmpty() && m_message->text().isEmpty();
    m_next->setContents({}, words, m_showsNext && m_step < Step::NoNext);
}

void FooterBar::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_messageTimer.start();
    updateNext();
}

void FooterBar::openExportMenu()
{
    // Shown without a nested event loop, above the button because there is no room below.
    const QWidget *button = m_export->isHidden() ? static_cast<const QWidget *>(m_more) : m_export;
    m_exportMenu->popup(button->mapToGlobal(QPoint(menuLeft(button, m_exportMenu, true), -m_exportMenu->sizeHint().height() - 4)));
    if (QAction *first = m_exportMenu->actions().value(0))
        m_exportMenu->setActiveAction(first);
}

void FooterBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

void FooterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adaptToFont();
    QWidget::changeEvent(event);
}

void FooterBar::adaptToFont()
{
    const int height = designLength(font(), 56);
    if (minimumHeight() != height)
        setFixedHeight(height);
    layout()->setContentsMargins(designLength(font(), 16), 1, designLength(font(), 16), 0);
    layout()->setSpacing(designLength(font(), 12));
    m_message->setFont(designFont(font(), 12.5));
}

} // namespace waybill
