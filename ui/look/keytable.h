#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace waybill {

/// Where a key stands on the sheet of keys and in the manual.
enum class KeyPlace { Move, Fill, File, Window };

/// What some keys do, and the keys, the usual one first.
struct KeyLine
{
    QString name;
    QList<QKeySequence> keys;
};

struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
};

/// What can be done by a key or out of a menu: the one place of its words and keys. The window's actions, the sheet of keys, tool tips and
/// the manual page are made from it.
struct KeyEntry
{
    const char *id; ///< For those that ask for it.
    KeyPlace place;
    const char *name; ///< In English; see keyName.
    const char *keys; ///< As QKeySequence::PortableText, the usual one first, with blanks between. May be empty.
    const char *tip;  ///< In English; empty: the name says it.
};

/// In the order in which they are shown.
std::span<const KeyEntry> keyTable();
/// The entry of this id, which has to be there.
const KeyEntry &keyEntry(const char *id);

/// What it does, in the language of the program.
QString keyName(const KeyEntry &entry);
/// What is said when the pointer rests on it: the tip, else the name.
QString keyTip(const KeyEntry &entry);
QList<QKeySequence> keysOf(const KeyEntry &entry);
/// "Open the calendar (Alt+Down)": words for a tool tip with the entry's usual key, or with another of its keys.
QString withKey(const QString &words, const KeyEntry &entry, int key = 0);

} // namespace waybill
