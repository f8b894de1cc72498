#pragma once

#include <QAccessibleWidget>

namespace waybill {

/// Tells screen readers what widgets of this class are, which are nameless panes else. Any constructor may ask; it is done once.
template <typename Widget, QAccessible::Role role>
void installRole()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new QAccessibleWidget(widget, role) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
}

/// For a widget whose height follows from its width.
inline void useHeightForWidth(QWidget *widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

} // namespace waybill
