#include "ui/parts/givinglist.h"

#include "ui/look/style.h"

namespace waybill {

namespace {

constexpr int leastRoom = 120; ///< Design pixels: two rows with two lines each.

} // namespace

GivingList::GivingList(int designHeight, QWidget *parent) : QListWidget(parent), m_designHeight(designHeight) { }

QSize GivingList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), designLength(font(), m_designHeight)};
}

QSize GivingList::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), designLength(font(), leastRoom)};
}

} // namespace waybill
