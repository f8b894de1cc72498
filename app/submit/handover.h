#pragma once

#include "app/facts/target.h"
#include "app/library/opening.h"

namespace waybill {

/// How a request is handed to another person.
enum class HandoverWay {
    CopyValues, ///< A values file as text.
    SaveValues, ///< The same as a file.
    CopyLink,   ///< An address that opens it in Waybill.
};

/// Bytes of an address: browsers, mail programs and chats hand on so much; a longer one is neither made nor read.
inline constexpr qsizetype longestHandover = 8192;

/// What somebody else hands over; to be shown before it is taken.
struct Handover
{
    OpenedForm opened;
    Target target; ///< Its repository; empty where none is named.
};

/// Whether a text is meant to be such an address.
bool isHandover(QStringView text);

/// `waybill://open?template=…&repository=…&values=…`, each part once at most and percent-encoded: a template that comes with Waybill by its
/// id, or the name of a file; "owner/name", with the server before it where that is not github.com; the text of a values file.
/// Codes: handover.too-long
Result<QString> handoverAddress(const LoadedForm &form, const QList<Value> &given, const Target &target);
/// Reads such an address. A template that does not come with Waybill is taken only from `known`, the paths of templates that the person
/// opened before, by its file's name: an address alone opens no file. Nothing in it is taken in part. Codes: handover.too-long,
/// handover.invalid, handover.unknown, handover.template, handover.unseen, and those of what it holds.
Result<Handover> readHandover(const QString &address, const QStringList &known);

/// The answers as a values file that names the template as another computer knows it, too: without the folder it lies in.
QByteArray handoverValues(const LoadedForm &form, const QList<Value> &given);

} // namespace waybill
