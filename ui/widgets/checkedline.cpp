#include "ui/widgets/checkedline.h"

#include "ui/look/style.h"
#include "ui/widgets/messageline.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace waybill {

CheckedLine::CheckedLine(const char *name, const QString &label, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout), m_line(new QLineEdit(this)), m_message(new MessageLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(designLength(font(), 6));
    m_row->setSpacing(designLength(font(), 8));
    m_row->addWidget(m_line, 1);
    column->addLayout(m_row);
    column->addWidget(m_message);
    m_message->hide();
    m_line->setObjectName(QLatin1String(name));
    m_line->setAccessibleName(label);
}

void CheckedLine::addButton(QAbstractButton *button)
{
    m_row->addWidget(button);
}

void CheckedLine::setError(const QString &message)
{
    if (message == error())
        return;
    setRefused(m_line, !message.isEmpty());
    m_line->setAccessibleDescription(message);
    // In the line, the description says it already.
    m_message->setAnnounced(!m_line->hasFocus());
    m_message->setMessage(MessageLine::Weight::Error, message, {});
    m_message->setVisible(!message.isEmpty());
    m_message->updateGeometry();
    emit errorChanged();
}

QString CheckedLine::error() const
{
    return m_line->accessibleDescription();
}

} // namespace waybill
