#include "ui/template/templatepicker.h"

#include "app/library/templatelibrary.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace waybill {

namespace {

/// Widths in design pixels of what stands around the texts: border to glyph, glyph, gaps, arrow.
constexpr double margin = 10;
constexpr double glyphWidth = 16;
constexpr double gap = 8;

QFont noteFont(const QFont &base)
{
    return designFont(base, 12);
}

/// A menu takes "&" for a shortcut's mark.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

TemplatePicker::TemplatePicker(QAction *openFile, QWidget *parent) : QAbstractButton(parent), m_openFile(openFile), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("template"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Opens a menu of templates"));
    connect(this, &QAbstractButton::clicked, this, &TemplatePicker::openMenu);
}

void TemplatePicker::setCurrent(const QString &name, const QString &origin, bool builtIn)
{
    m_name = name;
    m_origin = origin;
    m_note = builtIn ? tr("built-in") : QFileInfo(origin).fileName();
    setAccessibleName(tr("Template: %1, %2").arg(m_name, m_note));
    setToolTip(builtIn ? tr("Open another template") : QDir::toNativeSeparators(origin));
    updateGeometry();
    update();
}

void TemplatePicker::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    if (QAction *first = m_menu->actions().value(0))
        m_menu->setActiveAction(first);
}

void TemplatePicker::fillMenu()
{
    m_menu->clear();
    if (const auto all = builtInTemplates()) {
        for (const BuiltInTemplate &one : all.value())
            addChoice(tr("%1 (built-in)").arg(one.name), one.id);
    }
    if (!m_recent.isEmpty())
        m_menu->addSection(tr("Recent"));
    for (const QString &path : std::as_const(m_recent))
        addChoice(tr("%1 in %2").arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).path())), path);
    m_menu->addSeparator();
    m_menu->addAction(m_openFile);
}

void TemplatePicker::addChoice(const QString &text, const QString &nameOrPath)
{
    QAction *action = m_menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(nameOrPath == m_origin);
    connect(action, &QAction::triggered, this, [this, nameOrPath] { emit chosen(nameOrPath); });
}

QSize TemplatePicker::sizeHint() const
{
    const QFontMetrics name(designFont(font(), 14, QFont::Bold));
    const QFontMetrics note(noteFont(font()));
    const int around = designLength(font(), 2 * margin + 2 * glyphWidth + 2.5 * gap);
    return {name.horizontalAdvance(m_name) + note.horizontalAdvance(m_note) + around + 2, designLength(font(), 33)};
}

QSize TemplatePicker::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), designLength(font(), 140)), sizeHint().height()};
}

void TemplatePicker::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    paintButton(painter, option, theme, false);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme);

    const int side = designLength(font(), glyphWidth);
    const int space = designLength(font(), gap);
    QRect area = rect().adjusted(designLength(font(), margin), 0, -designLength(font(), margin), 0);
    const double scale = side / glyphWidth;
    paintGlyph(painter, Glyph::Document, QRect(area.left(), 0, side, height()), theme.muted, scale);
    paintGlyph(painter, Glyph::ChevronDown, QRect(area.right() - side + 1, 0, side, height()), theme.ink, scale * 0.8);
    area.adjust(side + space, 0, -side - space / 2, 0);

    // The name gives way last: a long file name beside it is cut first.
    const QFont nameFont = designFont(font(), 14, QFont::Bold);
    const QFontMetrics nameMetrics(nameFont);
    const QString name = nameMetrics.elidedText(m_name, Qt::ElideRight, area.width());
    painter.setFont(nameFont);
    painter.setPen(theme.ink);
    painter.drawText(area, int(Qt::AlignVCenter) | Qt::TextSingleLine, name);
    area.setLeft(area.left() + nameMetrics.horizontalAdvance(name) + space / 2);
    painter.setFont(noteFont(font()));
    painter.setPen(theme.muted);
    painter.drawText(area, int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideMiddle, area.width() + 1));
}

} // namespace waybill
