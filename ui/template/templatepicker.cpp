#include "ui/template/templatepicker.h"

#include "app/base/printable.h"
#include "app/library/chooserconfig.h"
#include "app/library/chosenguide.h"
#include "app/library/templatelibrary.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace waybill {

namespace {

/// A menu takes "&" for a shortcut's mark.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

TemplatePicker::TemplatePicker(QAction *openFile, QAction *chooseGuide, QWidget *parent)
    : PickButton(Glyph::Document, parent), m_openFile(openFile), m_chooseGuide(chooseGuide), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("template"));
    setAccessibleDescription(tr("Opens a menu of templates"));
    connect(this, &QAbstractButton::clicked, this, &TemplatePicker::openMenu);
}

void TemplatePicker::setCurrent(const LoadedForm &form)
{
    m_origin = form.origin;
    m_builtIn = form.builtIn;
    const QString name = form.definition->name;
    const QString place = m_builtIn ? tr("built-in") : QFileInfo(m_origin).fileName();
    // What is found by itself needs no word here.
    const QString chosen = chosenGuideWords(form);
    const QString note = chosen.isEmpty() ? place : tr("%1 · %2").arg(place, chosen);
    setAccessibleName(tr("Template: %1, %2").arg(name, note));
    setToolTip((m_builtIn ? tr("Open another template") : QDir::toNativeSeparators(m_origin)) + u'\n' + guideWords(form));
    setParts({{name, 14, QFont::Bold, &Theme::ink}, {note, 12, QFont::Normal, &Theme::muted, 4, Qt::ElideMiddle}});
}

void TemplatePicker::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(menuLeft(this, m_menu, false), height() + 2)));
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
    addRepository();
    makeSingleChoice(m_menu);
    m_menu->addSeparator();
    m_menu->addActions({m_openFile, m_chooseGuide});
}

void TemplatePicker::addRepository()
{
    if (m_builtIn || m_origin.isEmpty())
        return;
    QStringList others = templatesBeside(m_origin);
    others.removeIf([this](const QString &path) { return m_recent.contains(path); });
    if (!others.isEmpty())
        m_menu->addSection(tr("In the same folder"));
    for (const QString &path : std::as_const(others))
        addChoice(QFileInfo(path).fileName(), path);
    const std::optional<ChooserConfig> chooser = chooserConfigBeside(m_origin);
    if (!chooser)
        return;
    m_menu->addSection(chooser->blankIssues ? tr("Instead of an issue") : tr("Instead of an issue (none without a template here)"));
    for (const ContactLink &link : chooser->links) {
        QAction *action = m_menu->addAction(menuText(tr("%1 – %2").arg(printable(link.name, 60), printable(link.about, 90))));
        action->setToolTip(link.page.toDisplayString());
        connect(action, &QAction::triggered, this, [this, page = link.page] { emit pageWanted(page); });
    }
}

void TemplatePicker::addChoice(const QString &text, const QString &nameOrPath)
{
    QAction *action = m_menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(nameOrPath == m_origin);
    connect(action, &QAction::triggered, this, [this, nameOrPath] { emit chosen(nameOrPath); });
}

} // namespace waybill
