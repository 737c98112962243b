-- The kind of tool that somebody began the questionnaire from; null where nobody said.
ALTER TABLE "ai_system" ADD COLUMN "tool_kind" TEXT;
