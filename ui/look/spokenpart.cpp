#include "ui/look/spokenpart.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QWidget>

namespace waybill {

QAccessible::State SpokenPart::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !m_owner || !m_owner->isVisible();
    return state;
}

QString spokenLevel(int level)
{
    //: Of a heading, from 1.
    return QCoreApplication::translate("waybill::SpokenPart", "Level %1").arg(level);
}

SpokenGroup::SpokenGroup(QWidget *widget, QAccessible::Role role, Heading heading)
    : QAccessibleWidget(widget, role), m_role(role), m_heading(heading)
{
}

SpokenGroup::~SpokenGroup()
{
    if (m_headingId != 0)
        QAccessible::deleteAccessibleInterface(m_headingId);
}

QAccessible::Role SpokenGroup::role() const
{
    return m_role == QAccessible::Grouping && widget()->accessibleName().isEmpty() ? QAccessible::Client : m_role;
}

bool SpokenGroup::hasHeading() const
{
    return m_heading == Heading::OfTitle && !widget()->windowTitle().isEmpty();
}

QList<QWidget *> SpokenGroup::leftOut() const
{
    // Of a button anywhere in it, too; but a nearer group has its own, and a menu its submenus.
    const auto leadsOn = [this](QWidget *parent) {
        return parent && parent != widget() && !qobject_cast<QMenu *>(parent)
            && !dynamic_cast<SpokenGroup *>(QAccessible::queryAccessibleInterface(parent));
    };
    QList<QWidget *> found;
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (popup->windowType() != Qt::Popup || !popup->isVisible())
            continue;
        QWidget *parent = popup->parentWidget();
        while (leadsOn(parent))
            parent = parent->parentWidget();
        if (parent == widget())
            found.append(popup);
    }
    for (const QAbstractItemView *list : widget()->findChildren<QAbstractItemView *>(Qt::FindDirectChildrenOnly)) {
        for (QWidget *onRow : list->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (onRow->isVisible())
                found.append(onRow);
        }
    }
    return found;
}

int SpokenGroup::childCount() const
{
    return int(hasHeading()) + QAccessibleWidget::childCount() + int(leftOut().size());
}

QAccessibleInterface *SpokenGroup::child(int index) const
{
    if (hasHeading() && index-- == 0) {
        if (m_headingId == 0)
            m_headingId = QAccessible::registerAccessibleInterface(
                new SpokenPart(widget(), QAccessible::Heading, widget()->windowTitle(), spokenLevel(2)));
        return QAccessible::accessibleInterface(m_headingId);
    }
    const int widgets = QAccessibleWidget::childCount();
    return index < widgets ? QAccessibleWidget::child(index) : QAccessible::queryAccessibleInterface(leftOut().value(index - widgets));
}

int SpokenGroup::indexOfChild(const QAccessibleInterface *child) const
{
    const int before = hasHeading();
    if (child && !child->object())
        return m_headingId != 0 && QAccessible::accessibleInterface(m_headingId) == child ? 0 : -1;
    if (const int index = QAccessibleWidget::indexOfChild(child); index >= 0)
        return before + index;
    const auto behind = child ? leftOut().indexOf(qobject_cast<QWidget *>(child->object())) : -1;
    return behind < 0 ? -1 : before + QAccessibleWidget::childCount() + int(behind);
}

void setSpokenName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

void setSpokenDescription(QWidget *widget, const QString &description)
{
    if (widget->accessibleDescription() != description)
        widget->setAccessibleDescription(description);
}

} // namespace waybill
