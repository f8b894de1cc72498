#include "ui/preview/previewaccessible.h"

#include "ui/preview/previewview.h"

#include <QAccessibleWidget>

namespace waybill {

namespace {

class PreviewAccessible : public QAccessibleWidget
{
public:
    explicit PreviewAccessible(PreviewView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->plainText() : QAccessibleWidget::text(kind);
    }

private:
    PreviewView *m_view; // The interface goes with its object.
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
