#include "ui/problems/fileproblemmodel.h"

#include "app/lint/lint.h"
#include "ui/problems/problemmodel.h"

namespace waybill {

namespace {

/// More are in the workbench and in `waybill lint`.
constexpr qsizetype mostFileErrors = 50;

QList<FileProblem> fileErrors(const LoadedForm &form)
{
    // What came with the program was looked at when that was made.
    if (form.builtIn)
        return {};
    QList<FileProblem> problems = lintFile(form.origin, form.layout->file()).problems;
    problems.removeIf([](const FileProblem &problem) { return problem.severity != Severity::Error; });
    return problems.mid(0, mostFileErrors);
}

} // namespace

FileProblemModel::FileProblemModel(const LoadedForm &form, QObject *parent) : RowListModel(fileErrors(form), parent) { }

QVariant FileProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const FileProblem &problem = rows().at(index.row());
    const QString place = tr("Template, line %1").arg(problem.line);
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::AccessibleTextRole:
        //: As read aloud: place in the template's file, message.
        return tr("%1: %2").arg(place, problem.message);
    case ProblemModel::FieldRole:
        return -1;
    case ProblemModel::FieldNameRole:
        return place;
    case ProblemModel::SeverityRole:
        return int(problem.severity);
    case ProblemModel::ToDoRole:
        return false;
    case ProblemModel::FixRole:
        return QString();
    case ProblemModel::KindRole:
        return int(ProblemModel::ProblemRow);
    default:
        return {};
    }
}

} // namespace waybill
