#pragma once

#include "app/template/formdefinition.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace waybill {

/// A small picture of a form: its first sections as cards with their first fields. Nothing in it can be used; screen readers get the same
/// in words.
class FormSketch : public QWidget
{
    Q_OBJECT

public:
    explicit FormSketch(QWidget *parent);

    /// Null: nothing is shown.
    void setForm(const std::shared_ptr<const FormDefinition> &form);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(nullptr, width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Card
    {
        QString title;
        QList<int> fields;
        int more = 0; ///< Fields that are left out.
    };

    /// Paints it, or with a null painter only says how high that is.
    int arrange(QPainter *painter, int width) const;
    int arrangeField(QPainter *painter, const Field &field, const QRect &room) const;

    std::shared_ptr<const FormDefinition> m_form;
    QList<Card> m_cards;
};

} // namespace waybill
