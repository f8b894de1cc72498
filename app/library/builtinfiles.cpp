#include "app/library/builtinfiles.h"

#include <QCoreApplication>
#include <QFile>

namespace waybill {

Result<QByteArray> readBuiltInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{QStringLiteral("file.missing"), QCoreApplication::translate("waybill::BuiltInFiles", "This built-in file is missing."),
                     path};
    }
    return file.readAll();
}

Result<YamlNode> readBuiltInDocument(const QString &path)
{
    const Result<QByteArray> bytes = readBuiltInFile(path);
    if (!bytes)
        return bytes.error();
    return readQuickForm(bytes.value(), path);
}

} // namespace waybill
