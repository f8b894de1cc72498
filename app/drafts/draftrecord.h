#pragma once

#include "app/drafts/draft.h"

#include <QJsonObject>

namespace waybill {

// How the database keeps a draft: as JSON, answers by the id of their field. Nobody but the store sees it.

/// Steps of undo that are older than this, or more, or larger, are left out.
inline constexpr qint64 keptUndoMilliseconds = qint64{60} * 60 * 1000;
inline constexpr size_t keptUndoSteps = 500;
inline constexpr qsizetype keptUndoCharacters = qsizetype{256} * 1024;

QJsonObject answersJson(const FormDefinition &definition, const QList<Value> &given);
QList<Value> answersFromJson(const FormDefinition &definition, const QJsonObject &json);

/// Everything but the form, the id and the times; `now` says which steps of undo are young enough.
QJsonObject draftJson(const Draft &draft, const QDateTime &now);
/// Reads that into a draft whose form is known. What cannot be read is left as it was: a draft without its cursor is better than none.
void readDraftJson(const QJsonObject &json, Draft &draft);

} // namespace waybill
