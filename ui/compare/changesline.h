#pragma once

#include "app/base/facts.h"

#include <QWidget>

namespace waybill {

class ChangesPopup;
class MessageLine;

/// What changes between the two versions of a request, beside the field of the second: a quiet line with the counts, whose click lists the
/// commits and files. Without such facts it takes no place.
class ChangesLine : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesLine(QWidget *parent = nullptr);

    /// See ComparedFacts. True: it wants another height.
    bool setFacts(const Facts &facts);
    /// Lays itself out for this width and gives the height that it takes.
    int arrange(int width);

private:
    void showList();

    MessageLine *m_line = nullptr;   ///< Made when there is something to say.
    ChangesPopup *m_popup = nullptr; ///< Made when it is first opened.
    QString m_text;                  ///< Empty: nothing is known.
    QStringList m_commits;
    QStringList m_migrations;
    QStringList m_files; ///< Without the migrations.
};

} // namespace waybill
