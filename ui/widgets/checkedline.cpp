#include "ui/widgets/checkedline.h"

#include "ui/look/style.h"
#include "ui/widgets/messageline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QValidator>

#include <memory>

namespace waybill {

namespace {

class ShortEnough : public QValidator
{
public:
    using QValidator::QValidator;
    State validate(QString &text, int &) const override { return text.size() > mostOfLine ? Invalid : Acceptable; }
};

} // namespace

QString refusalText(qsizetype most)
{
    return CheckedLine::tr("Nothing was inserted: the text would have more than %1 characters.").arg(QLocale().toString(most));
}

void boundLine(QLineEdit *line, const std::function<void(const QString &why)> &tell)
{
    // One character more than may be, so that what is too long is known before it is cut; then nothing of it is taken.
    line->setMaxLength(mostOfLine + 1);
    line->setValidator(new ShortEnough(line));
    QObject::connect(line, &QLineEdit::inputRejected, line, [tell] { tell(refusalText(mostOfLine)); });
    // Assistive technology sets the text as it is, past the validator.
    const auto kept = std::make_shared<QString>(line->text());
    QObject::connect(line, &QLineEdit::textChanged, line, [line, kept](const QString &text) {
        if (text.size() <= mostOfLine)
            *kept = line->echoMode() == QLineEdit::Normal ? text : QString(); // No second copy of a token.
    });
    // Later: whoever listens to the line as well is through with it then.
    const auto look = [line, tell, kept] {
        if (line->text().size() <= mostOfLine)
            return;
        line->setText(QString(*kept));
        tell(refusalText(mostOfLine));
    };
    QObject::connect(line, &QLineEdit::textChanged, line, look, Qt::QueuedConnection);
}

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
    const auto setRefusal = [this](const QString &why) {
        if (why == m_refusal)
            return;
        m_refusal = why;
        showMessage();
    };
    connect(m_line, &QLineEdit::textChanged, this, [setRefusal] { setRefusal({}); });
    boundLine(m_line, setRefusal);
}

void CheckedLine::addButton(QAbstractButton *button)
{
    m_row->addWidget(button);
}

void CheckedLine::setError(const QString &message)
{
    if (message == m_error)
        return;
    m_error = message;
    setRefused(m_line, !message.isEmpty());
    showMessage();
}

void CheckedLine::showMessage()
{
    const QString &message = m_refusal.isEmpty() ? m_error : m_refusal;
    m_line->setAccessibleDescription(message);
    // In the line, the description says it already.
    m_message->setAnnounced(!m_line->hasFocus());
    m_message->setMessage(MessageLine::Weight::Error, message, {});
    m_message->setVisible(!message.isEmpty());
    m_message->updateGeometry();
    emit errorChanged();
}

} // namespace waybill
