#pragma once

#include <QByteArray>
#include <QUrl>

namespace waybill {

/// The address with this relation in a `link` header (RFC 8288); empty when there is none.
QUrl linkedPage(const QByteArray &header, const QByteArray &relation);

} // namespace waybill
