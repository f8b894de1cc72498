#pragma once

#include <QAccessibleWidget>
#include <QPointer>

namespace waybill {

/// Tells assistive technology of something that is painted and no widget of its own: a heading, a paragraph. It belongs to whoever
/// registered it with QAccessible, by whose id it is deleted.
class SpokenPart : public QAccessibleInterface
{
public:
    SpokenPart(QWidget *owner, QAccessible::Role role, const QString &name = {}, const QString &description = {})
        : m_owner(owner), m_role(role), m_name(name), m_description(description)
    {
    }

    bool isValid() const override { return m_owner; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_owner ? m_owner->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_owner); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_name : kind == QAccessible::Description ? m_description : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override { return m_owner ? QRect(m_owner->mapToGlobal(QPoint()), m_owner->size()) : QRect(); }
    QAccessible::Role role() const override { return m_role; }
    QAccessible::State state() const override;

protected:
    QWidget *owner() const { return m_owner; }

private:
    QPointer<QWidget> m_owner;
    const QAccessible::Role m_role;
    const QString m_name;
    const QString m_description;
};

/// The level of a heading (from 1) in words, for its description: Qt 6.4 passes on no attribute for it.
QString spokenLevel(int level);

/// A widget that has parts for assistive technology besides its child widgets: a heading in front (of the widget's windowTitle, level 2) if
/// there is to be one, and behind them what Qt leaves out of the tree: the popups that are open over it, and what stands on the rows of its
/// lists, whose children are their rows alone.
class SpokenGroup : public QAccessibleWidget
{
public:
    enum class Heading { None, OfTitle };

    /// Without a name it is a pane and no group.
    SpokenGroup(QWidget *widget, QAccessible::Role role, Heading heading);
    ~SpokenGroup() override;

    QAccessible::Role role() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    bool hasHeading() const;
    QList<QWidget *> leftOut() const;

    const QAccessible::Role m_role;
    const Heading m_heading;
    mutable QAccessible::Id m_headingId = 0; ///< Made when it is first asked for.
};

/// Makes widgets of this class known as such groups. Any constructor may ask; it is done once.
template <typename Widget, QAccessible::Role role, SpokenGroup::Heading heading = SpokenGroup::Heading::None>
void installGroup()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new SpokenGroup(widget, role, heading) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
}

/// Sets the name or the description, and says so only where it is another: a screen reader speaks each change of the one that has the
/// focus.
void setSpokenName(QWidget *widget, const QString &name);
void setSpokenDescription(QWidget *widget, const QString &description);

} // namespace waybill
