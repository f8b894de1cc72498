#pragma once

#include "app/render/preview.h"

namespace waybill {

/// Whom the body that is shown mentions, kept up to date row by row: a row without an @ costs nothing.
class MentionList
{
public:
    /// `server`: as the rows were made with. Whether people() may be others now.
    bool update(const PreviewChange &change, const std::string &server);
    /// "@ada", "@org/team", in the order of the text, each once.
    QStringList people() const;

private:
    struct Mentioning
    {
        int row;
        QStringList people;
    };
    QList<Mentioning> m_rows; ///< In their order, without those that mention nobody, which most are.
};

} // namespace waybill
