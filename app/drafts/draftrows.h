#pragma once

#include "app/drafts/draftstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace waybill {

// What the writing and the reading part of DraftStore share.

inline QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

inline QDateTime at(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// Of a column that was asked for as the bytes that it lies there as: turning a long draft into UTF-16 and back takes longer than reading
/// it.
inline QJsonObject objectOf(const QVariant &bytes)
{
    return QJsonDocument::fromJson(bytes.toByteArray()).object();
}

inline QJsonObject answersOf(const QJsonObject &content)
{
    return content.value(QLatin1String("answers")).toObject();
}

/// Hashes of what a form was made of.
struct DraftStore::Texts
{
    QByteArray markdown;
    QByteArray guide; ///< Empty: none.
};

/// A draft as it lies there.
struct DraftStore::Row
{
    qint64 revision = 0;
    Texts texts;
    QString origin;
    bool builtIn = false;
    QJsonObject content;
    bool broken = false; ///< There is content, and it is none that was written here.
    QDateTime createdAt;
    QDateTime changedAt;
    bool settled = false; ///< Deleted or filed.
    bool open = false;
};

} // namespace waybill
