#pragma once

#include "app/drafts/draft.h"

namespace waybill {

/// Words that stand in both versions of an answer, or in one alone.
struct DifferencePiece
{
    QString text;
    bool differs = false;
    bool operator==(const DifferencePiece &) const = default;
};

/// An answer as it was and as it is.
struct AnswerDifference
{
    int field = -1; ///< In the form as it is now.
    Value then;     ///< As given; unset: there was none.
    QList<DifferencePiece> before;
    QList<DifferencePiece> now;
    bool differs = true;
};

/// An answer as a person reads it: tasks as lines with their boxes.
QString shownAnswer(const Value &value);

/// Where two texts differ, by words (the longest common subsequence of them). Texts of more than a thousand words beyond their common
/// beginning and end differ as a whole there.
std::pair<QList<DifferencePiece>, QList<DifferencePiece>> wordDifference(const QString &before, const QString &now);

/// What is another in a form than in an earlier state, in the order of the form. A state of another version of the template is moved over
/// first: see moveAnswers. Pure.
enum class Answers { Differing, All };
QList<AnswerDifference> answerDifferences(const Draft &state, const FormSnapshot &now, Answers which = Answers::Differing);
/// The given answers of a state in this form.
QList<Value> answersIn(const FormDefinition &definition, const Draft &state);

} // namespace waybill
