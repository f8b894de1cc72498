#include "ui/form/sectionlist.h"

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "ui/look/glyphs.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace waybill {

namespace {

StateMark markOf(const SectionState &state)
{
    if (state.problems > 0)
        return StateMark::Problem;
    if (state.warnings > 0)
        return StateMark::Warning;
    if (state.toLookAt > 0)
        return StateMark::ToLookAt;
    return state.done ? StateMark::Done : StateMark::Untouched;
}

enum Role { SectionRole = Qt::UserRole, MarkRole, ShownRole };

/// A picture with a value: the value's changes are told, and spoken of no picture.
class BarAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BarAccessible(QProgressBar *bar) : QAccessibleWidget(bar, QAccessible::Graphic), m_bar(bar) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_bar->value(); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return m_bar->maximum(); }
    QVariant minimumValue() const override { return m_bar->minimum(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    QProgressBar *m_bar; // The interface goes with its object.
};

/// The green bar on top, without text.
class ThinBar : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

    QSize sizeHint() const override
    {
        return isUpright() ? QSize(designLength(font(), 8), designLength(font(), 34)) : QSize(100, designLength(font(), 6));
    }
    QSize minimumSizeHint() const override { return isUpright() ? sizeHint() : QSize(20, designLength(font(), 6)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRect track = contentsRect();
        const int thickness = qMin(track.width(), track.height());
        const qreal radius = thickness / 2.0;
        paintBox(painter, track, theme.faintLine, theme.edge, 1, radius);
        painter.setPen(Qt::NoPen);
        if (value() <= 0 || maximum() <= 0)
            return;
        QRect bar = track;
        if (isUpright())
            bar.setTop(bar.bottom() + 1 - qMax(thickness, track.height() * value() / maximum()));
        else
            bar.setWidth(qMax(thickness, track.width() * value() / maximum()));
        painter.setBrush(theme.ok);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), track, bar), radius, radius);
    }

private:
    bool isUpright() const { return orientation() == Qt::Vertical; }
};

} // namespace

/// Paints an entry: mark and title; the section that the form shows has the accent's colour and bar.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIcons(bool icons) { m_icons = icons; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        const bool shown = index.data(ShownRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (shown || option.state & QStyle::State_MouseOver) {
            painter->setBrush(shown ? theme.accentBackground : theme.background);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        if (shown) {
            painter->setClipRect(
                QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))));
            painter->setBrush(theme.accent);
            painter->drawRoundedRect(option.rect, 6, 6);
            painter->setClipping(false);
        }
        const int size = designLength(option.font, 18);
        const int left = m_icons ? (option.rect.width() - size) / 2 : designLength(option.font, 8);
        const QRect mark(option.rect.left() + left, option.rect.top() + (option.rect.height() - size) / 2, size, size);
        paintStateMark(*painter, StateMark(index.data(MarkRole).toInt()), QStyle::visualRect(option.direction, option.rect, mark), theme);
        if (!m_icons) {
            painter->setFont(fontFor(option, shown));
            painter->setPen(theme.ink);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect(option.font, option.rect)),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap,
                              index.data().toString());
        }
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
        if (m_icons) {
            // Closer together before a scroll bar takes half of their column.
            const int side = designLength(option.font, 36);
            const int room = view != nullptr ? view->viewport()->height() / qMax(1, index.model()->rowCount()) : side;
            return {side, qBound(designLength(option.font, 24), room, side)};
        }
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        // The bold face is the wider one: a title does not wrap only because it is current.
        const QFontMetrics metrics(fontFor(option, true));
        const int room = textRect(option.font, QRect(0, 0, width, 1)).width();
        const QRect text = metrics.boundingRect(QRect(0, 0, room, 1 << 20), Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + 2 * designLength(option.font, 7)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (!m_icons || event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view, option.rect);
        return true;
    }

private:
    static QFont fontFor(const QStyleOptionViewItem &option, bool shown)
    {
        return designFont(option.font, 14, shown ? QFont::DemiBold : QFont::Normal);
    }

    static QRect textRect(const QFont &font, const QRect &row)
    {
        return row.adjusted(designLength(font, 8 + 18 + 9), 0, -designLength(font, 8), 0);
    }

    bool m_icons = false;
};

SectionList::SectionList(FormSession &session, VisitedFields &visited, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_visited(visited),
      m_progress(new ThinBar(this)),
      m_answered(new QLabel(this)),
      m_list(new QListView(this)),
      m_delegate(new SectionDelegate(m_list)),
      m_model(new QStandardItemModel(this)),
      m_sections(session, visited)
{
    silence();
    setBackgroundRole(QPalette::AlternateBase); // The colour of panels.
    setAutoFillBackground(true);
    m_progress->setAccessibleName(tr("Answered"));
    m_answered->setForegroundRole(mutedRole);
    m_answered->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    prepareList(m_list, tr("Sections"));
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->setAccessibleDescription(tr("Enter goes to the section."));
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_answered);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    updateTexts();
    build();
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(0);
    connect(&m_updateTimer, &QTimer::timeout, this, [this] {
        m_sections.updateAll();
        update();
    });
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        m_sections.update(change.looked);
        if (change.answers || !change.fields.isEmpty())
            update();
    });
    connect(&visited, &VisitedFields::changed, &m_updateTimer, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
}

/// A screen reader speaks each step of a progress bar, whatever has the focus: this one is a picture, with its description.
void SectionList::silence()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *bar = qobject_cast<QProgressBar *>(object);
            return bar && qobject_cast<SectionList *>(bar->parent()) ? new BarAccessible(bar) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
}

void SectionList::build()
{
    const QList<Section> &sections = m_session.definition().sections;
    const QList<SectionState> states = m_sections.states();
    for (int i = 0; i < sections.size(); ++i) {
        const bool hasFields = states.at(i).exists
            || std::any_of(m_session.definition().fields.cbegin(), m_session.definition().fields.cend(),
                           [&](const Field &field) { return field.section >= 0 && sections.at(field.section).card == i; });
        if (!hasFields)
            continue;
        const Section &section = sections.at(i);
        auto *item = new QStandardItem(section.shortTitle.isEmpty() ? section.title : section.shortTitle);
        item->setData(i, SectionRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    update();
}

void SectionList::update()
{
    updateCounts();
    const QList<SectionState> states = m_sections.states();
    // Most keys change no state, and saying it in words costs a translation each.
    const QList<SectionState> before = std::exchange(m_states, states);
    if (before == states)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const int section = item->data(SectionRole).toInt();
        const SectionState &state = states.at(section);
        if (section < before.size() && before.at(section) == state)
            continue;
        item->setData(int(markOf(state)), MarkRole);
        item->setData(sectionText(item->text(), state), Qt::AccessibleTextRole);
        if (m_list->isRowHidden(row) == state.exists)
            m_list->setRowHidden(row, !state.exists);
    }
}

void SectionList::updateCounts()
{
    const ProblemCounts counts = countsOf(m_session, m_visited);
    // Most keys change no count, and saying it in words costs a translation each.
    if (std::exchange(m_counts, counts) == counts)
        return;
    m_progress->setMaximum(qMax(1, counts.all));
    m_progress->setValue(counts.done);
    m_answered->setText(progressText(counts));
    const QString all = countsText(counts);
    setSpokenDescription(m_progress, all);
    setSpokenDescription(m_answered, all);
    m_progress->setToolTip(all);
    m_answered->setToolTip(all);
}

void SectionList::setCurrentSection(int section)
{
    if (section == m_current)
        return;
    m_current = section;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const bool shown = item->data(SectionRole).toInt() == section;
        item->setData(shown, ShownRole);
        if (!shown)
            continue;
        m_list->scrollTo(item->index());
    }
}

void SectionList::setIcons(bool icons)
{
    if (std::exchange(m_icons, icons) == icons)
        return;
    m_delegate->setIcons(icons);
    m_progress->setOrientation(icons ? Qt::Vertical : Qt::Horizontal);
    m_answered->setVisible(!icons);
    setKept(m_keptCount);
    layout()->setAlignment(m_progress, icons ? Qt::AlignHCenter : Qt::Alignment());
    updateTexts();
    m_list->doItemsLayout();
}

void SectionList::setKept(int count)
{
    if (count > 0 && !m_kept) {
        m_kept = new LinkButton({}, this);
        m_kept->setObjectName(QStringLiteral("kept"));
        static_cast<QVBoxLayout *>(layout())->addWidget(m_kept, 0, Qt::AlignLeading);
        connect(m_kept, &LinkButton::clicked, this, &SectionList::keptClicked);
    }
    if (!m_kept)
        return;
    m_kept->setText(tr("%n kept beside", nullptr, count));
    m_keptCount = count;
    m_kept->setVisible(count > 0 && !m_icons);
}

void SectionList::activate(int row)
{
    if (const QStandardItem *item = m_model->item(row))
        emit sectionActivated(item->data(SectionRole).toInt());
}

bool SectionList::eventFilter(QObject *watched, QEvent *event)
{
    // An entry is current only while the list has the focus: a screen reader speaks of each that becomes so.
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        const QModelIndexList shown = m_model->match(m_model->index(0, 0), ShownRole, true);
        m_list->setCurrentIndex(shown.value(0, m_model->index(0, 0)));
    } else if (watched == m_list && event->type() == QEvent::FocusOut) {
        m_list->setCurrentIndex({});
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            activate(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SectionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Font changes come while the constructor runs, too.
    if (layout() != nullptr && event->type() == QEvent::FontChange)
        updateTexts();
}

void SectionList::updateTexts()
{
    const auto length = [this](double design) { return designLength(font(), design); };
    const int side = m_icons ? length(8) : length(10);
    layout()->setContentsMargins(side, m_icons ? length(10) : length(20), side, length(14));
    layout()->setSpacing(m_icons ? length(8) : 0);
    m_progress->setContentsMargins(m_icons ? 0 : length(6), 0, m_icons ? 0 : length(6), 0);
    m_answered->setContentsMargins(length(6), length(4), length(6), length(12));
    m_answered->setFont(designFont(font(), 12));
}

} // namespace waybill
