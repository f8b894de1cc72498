// Writes the manual page: the text of its file, with the keys of the program's own table in place of the line @KEYS@.
//   manual waybill.1.in waybill.1
#include "ui/look/keytable.h"

#include <QFile>

#include <cstdio>

using namespace waybill;

namespace {

/// In roff a hyphen is one only with a backslash.
QByteArray escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-")).replace(u'…', QStringLiteral("...")).toUtf8();
}

QByteArray keys()
{
    constexpr std::pair<KeyPlace, const char *> places[] = {
        {KeyPlace::Move, "Move"}, {KeyPlace::Fill, "Fill"}, {KeyPlace::File, "File"}, {KeyPlace::Window, "Window"}};
    QByteArray text = ".SH KEYS\n";
    for (const auto &[place, title] : places) {
        text += QByteArray(".SS ") + title + '\n';
        for (const KeyEntry &entry : keyTable()) {
            if (entry.place != place || !*entry.keys)
                continue;
            text += ".TP\n.B \"" + escaped(QString::fromLatin1(entry.keys).replace(u' ', QStringLiteral(", "))) + "\"\n"
                + escaped(QString::fromUtf8(entry.name)) + (*entry.tip ? ": " + escaped(QString::fromUtf8(entry.tip)) : QByteArray())
                + ".\n";
        }
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QFile in(QString::fromLocal8Bit(argv[1]));
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        std::fputs("manual: a file cannot be opened\n", stderr);
        return 1;
    }
    QByteArray page = in.readAll();
    if (page.count("@KEYS@\n") != 1) {
        std::fputs("manual: the page has no one place for the keys\n", stderr);
        return 1;
    }
    page.replace("@KEYS@\n", keys());
    return out.write(page) == page.size() && out.flush() ? 0 : 1;
}
