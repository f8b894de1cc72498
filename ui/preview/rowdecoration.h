#pragma once

#include "app/render/preview.h"
#include "ui/preview/previewstyle.h"

#include <QPointF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace waybill {

/// Paints a list item's bullet, number or check box. `right` is where the item's text begins, `middle` the middle of its first line.
void paintMarker(QPainter &painter, const PreviewRow &row, int right, int middle, const PreviewStyle &style);

/// Paints the picture in front of an alert's title, `style.px(14)` wide, with its middle at `centre`.
void paintAlertIcon(QPainter &painter, AlertKind alert, QPointF centre, const PreviewStyle &style);

} // namespace waybill
