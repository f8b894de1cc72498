#include "app/github/linkheader.h"

namespace waybill {

QUrl linkedPage(const QByteArray &header, const QByteArray &relation)
{
    qsizetype at = 0;
    while ((at = header.indexOf('<', at)) >= 0) {
        const qsizetype end = header.indexOf('>', at);
        if (end < 0)
            break;
        const qsizetype next = header.indexOf('<', end);
        const QByteArray parameters = header.mid(end + 1, next < 0 ? -1 : next - end - 1);
        if (parameters.contains("rel=\"" + relation + '"') || parameters.contains("rel=" + relation))
            return QUrl::fromEncoded(header.mid(at + 1, end - at - 1), QUrl::StrictMode);
        at = end;
    }
    return {};
}

} // namespace waybill
