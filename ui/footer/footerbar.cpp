#include "ui/footer/footerbar.h"

#include "ui/footer/pill.h"
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

namespace waybill {

namespace {

constexpr int messageMilliseconds = 8000;

void setPill(Pill *pill, const QString &sign, const QString &text, bool visible)
{
    pill->setContents(sign, text);
    pill->setVisible(visible);
}

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
      m_calm(new Pill(Pill::Tone::Ok, this)),
      m_next(new Pill(Pill::Tone::Plain, this)),
      m_message(new QLabel(this)),
      m_export(new MenuButton(tr("Export"), this)),
      m_submit(new ReasonButton(tr("Submit to GitHub"), this)),
      m_exportMenu(exportMenu)
{
    setObjectName(QStringLiteral("footer"));
    auto *row = new QHBoxLayout(this);
    addCounts(row, next);
    addMessage(row);
    addWaysOut(row, copy, submit);
    setCounts({}, true);
    setNext({});
    adaptToFont();
}

void FooterBar::addCounts(QHBoxLayout *row, QAction *next)
{
    for (Pill *pill : {m_problems, m_warnings, m_toDo, m_calm}) {
        row->addWidget(pill);
        pill->setToolTip(tr("Show what is counted"));
        connect(pill, &Pill::clicked, this, &FooterBar::countsClicked);
    }
    row->addWidget(m_next);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setToolTip(withShortcut(next));
    connect(m_next, &Pill::clicked, next, &QAction::trigger);
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
    auto *copyButton = new QPushButton(copy->text(), this);
    copyButton->setObjectName(QStringLiteral("copy"));
    copyButton->setToolTip(withShortcut(copy));
    connect(copyButton, &QPushButton::clicked, copy, &QAction::trigger);
    row->addWidget(copyButton);
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
}

bool FooterBar::canSubmit() const
{
    return m_submit->reason().isEmpty();
}

void FooterBar::setCounts(const ProblemCounts &counts, bool anyRules)
{
    setPill(m_problems, QStringLiteral("●"), tr("%n problem(s)", nullptr, counts.errors), counts.errors > 0);
    setPill(m_warnings, QStringLiteral("▲"), tr("%n warning(s)", nullptr, counts.warnings), counts.warnings > 0);
    setPill(m_toDo, {}, tr("%n to do", nullptr, counts.toDo), counts.toDo > 0);
    // "Nothing to mend" is said of what was looked at, and only where something was.
    const bool calm = counts.errors + counts.warnings + counts.toDo == 0;
    setPill(m_calm, anyRules ? QStringLiteral("✓") : QString(), anyRules ? tr("Nothing to mend") : tr("No checks for this form"), calm);
    m_calm->setToolTip(anyRules ? tr("The checks of this form found nothing. What is on GitHub was not looked at.")
                                : tr("This template comes without rules; only GitHub's own limits were looked at."));
    m_calm->setAccessibleDescription(m_calm->toolTip());
}

void FooterBar::setNext(const QString &fieldLabel)
{
    m_next->setContents({}, fieldLabel.isEmpty() ? QString() : tr("Next: %1").arg(fieldLabel));
    m_hasNext = !fieldLabel.isEmpty();
    updateNext();
}

void FooterBar::updateNext()
{
    // A message takes this place for its time: in a small window there is no room for both.
    m_next->setVisible(m_hasNext && m_message->text().isEmpty());
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
    const QSize size = m_exportMenu->sizeHint();
    const QPoint corner = m_export->mapToGlobal(QPoint(m_export->width(), 0));
    m_exportMenu->popup(corner - QPoint(size.width(), size.height() + 4));
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
