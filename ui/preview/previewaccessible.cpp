#include "ui/preview/previewaccessible.h"

#include "app/base/printable.h"
#include "ui/look/spokenpart.h"
#include "ui/preview/previewmouse.h"
#include "ui/preview/previewview.h"

#include <QHash>

#include <utility>

namespace waybill {

namespace {

/// A link in a row; Press opens it.
class LinkPart : public SpokenPart, public QAccessibleActionInterface
{
public:
    LinkPart(PreviewView *view, QAccessible::Id row, const RowLayout::Link &link)
        : SpokenPart(view, QAccessible::Link, link.words), m_row(row), m_address(link.address)
    {
    }

    QAccessibleInterface *parent() const override { return QAccessible::accessibleInterface(m_row); }
    QRect rect() const override { return parent() ? parent()->rect() : QRect(); }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Description ? m_address : SpokenPart::text(kind); }
    QAccessible::State state() const override
    {
        QAccessible::State state = SpokenPart::state();
        state.linked = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            openLink(m_address);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QAccessible::Id m_row;
    const QString m_address;
};

QAccessible::Role roleOf(const PreviewRow &row)
{
    if (row.marker == PreviewRow::Marker::Ticked || row.marker == PreviewRow::Marker::Unticked)
        return QAccessible::CheckBox;
    if (row.kind == PreviewRow::Kind::Heading)
        return QAccessible::Heading;
    if (row.kind == PreviewRow::Kind::Rule)
        return QAccessible::Separator;
    return row.marker == PreviewRow::Marker::None ? QAccessible::Paragraph : QAccessible::ListItem;
}

/// A paragraph, heading or list item, known by the serial of its row, which it keeps wherever it goes.
class RowPart : public SpokenPart
{
public:
    RowPart(PreviewView *view, quint32 serial, int row)
        : SpokenPart(view, roleOf(view->rows().row(row)), rowText(view->rows().row(row))), m_serial(serial), m_row(row)
    {
    }
    ~RowPart() override
    {
        for (const QAccessible::Id link : m_links)
            QAccessible::deleteAccessibleInterface(link);
    }

    bool isValid() const override { return row() >= 0; }
    /// -1 once the row is gone.
    int row() const
    {
        if (!view())
            return -1;
        const RowStack &rows = view()->rows();
        if (m_row < rows.count() && rows.serial(m_row) == m_serial)
            return m_row;
        for (m_row = rows.count() - 1; m_row >= 0 && rows.serial(m_row) != m_serial;)
            --m_row;
        return m_row < 0 ? (m_row = 0, -1) : m_row;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description && role() == QAccessible::Heading && row() >= 0)
            return spokenLevel(view()->rows().row(row()).level);
        // The state says what the mark of a task says.
        return kind == QAccessible::Name && role() == QAccessible::CheckBox && row() >= 0 ? view()->rows().row(row()).text
                                                                                          : SpokenPart::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = SpokenPart::state();
        state.checkable = role() == QAccessible::CheckBox;
        state.checked = row() >= 0 && view()->rows().row(row()).marker == PreviewRow::Marker::Ticked;
        return state;
    }
    QRect rect() const override
    {
        return row() < 0 ? QRect() : view()->rowRect(row()).translated(view()->viewport()->mapToGlobal(QPoint()));
    }
    int childCount() const override
    {
        findLinks();
        return int(m_links.size());
    }
    QAccessibleInterface *child(int index) const override
    {
        findLinks();
        return QAccessible::accessibleInterface(m_links.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_links.size(); ++i) {
            if (QAccessible::accessibleInterface(m_links.at(i)) == child)
                return i;
        }
        return -1;
    }

private:
    PreviewView *view() const { return static_cast<PreviewView *>(owner()); }
    /// They are looked for once: what the row shows never changes under its serial.
    void findLinks() const
    {
        if (std::exchange(m_looked, true) || row() < 0 || !view()->rows().row(row()).html.contains("<a "))
            return;
        const QAccessible::Id own = QAccessible::uniqueId(const_cast<RowPart *>(this));
        for (const RowLayout::Link &link : view()->linksOf(row()))
            m_links.append(QAccessible::registerAccessibleInterface(new LinkPart(view(), own, link)));
    }

    const quint32 m_serial;
    mutable int m_row;
    mutable bool m_looked = false;
    mutable QList<QAccessible::Id> m_links;
};

/// The issue as a document: title, labels, then row by row.
class PreviewAccessible : public QAccessibleWidget
{
public:
    explicit PreviewAccessible(PreviewView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) { }
    ~PreviewAccessible() override
    {
        forget(m_header);
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        readHeader();
        return int(m_header.size()) + m_view->rows().count();
    }
    QAccessibleInterface *child(int index) const override
    {
        readHeader();
        if (index < m_header.size())
            return QAccessible::accessibleInterface(m_header.value(index));
        const int row = index - int(m_header.size());
        if (row >= m_view->rows().count())
            return nullptr;
        forgetGoneRows();
        const quint32 serial = m_view->rows().serial(row);
        QAccessible::Id &id = m_rows[serial];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new RowPart(m_view, serial, row));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_header.size(); ++i) {
            if (QAccessible::accessibleInterface(m_header.at(i)) == child)
                return i;
        }
        const auto *part = dynamic_cast<const RowPart *>(child);
        return part && part->row() >= 0 ? int(m_header.size()) + part->row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *part = child(i); part && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }

private:
    static void forget(QList<QAccessible::Id> &ids)
    {
        for (const QAccessible::Id id : std::exchange(ids, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    void readHeader() const
    {
        const PreviewHeader::Contents &contents = m_view->header();
        if (!m_header.isEmpty() && contents == m_shown)
            return;
        forget(m_header);
        m_shown = contents;
        const auto add = [this](QAccessible::Role role, const QString &name) {
            if (!name.isEmpty())
                m_header.append(QAccessible::registerAccessibleInterface(new SpokenPart(m_view, role, name)));
        };
        add(QAccessible::Heading, contents.title);
        add(QAccessible::StaticText, enumeration(contents.labels));
        add(QAccessible::StaticText, contents.milestone);
    }
    /// Those of rows that were typed over would gather else, one a key.
    void forgetGoneRows() const
    {
        if (m_rows.size() < 2 * m_view->rows().count() + 64)
            return;
        QHash<quint32, QAccessible::Id> kept;
        for (int i = 0; i < m_view->rows().count(); ++i) {
            if (const QAccessible::Id id = m_rows.take(m_view->rows().serial(i)); id != 0)
                kept.insert(m_view->rows().serial(i), id);
        }
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows = kept;
    }

    PreviewView *m_view; // The interface goes with its object.
    mutable PreviewHeader::Contents m_shown;
    mutable QList<QAccessible::Id> m_header;
    mutable QHash<quint32, QAccessible::Id> m_rows; ///< By serial.
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<PreviewView *>(object);
    return view ? new PreviewAccessible(view) : nullptr;
}

} // namespace

void installPreviewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace waybill
