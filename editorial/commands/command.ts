import { z } from 'zod';
import { complainAbout } from '../complaint.ts';
import { allow, type Result } from '../refusal.ts';
import { type ArticleCommand, articleCommands } from './article.ts';
import { type NewsroomCommand, newsroomCommands } from './newsroom.ts';

const command = z.discriminatedUnion('type', [...articleCommands, ...newsroomCommands]);

export type Command = ArticleCommand | NewsroomCommand;
export type CommandType = Command['type'];
/** What a caller hands in: the same, before defaults and clean-up. */
export type CommandInput = z.input<typeof command>;

export const commandTypes = command.options.map((option) => option.shape.type.value) as CommandType[];

export function isCommandType(type: string): type is CommandType {
  return (commandTypes as string[]).includes(type);
}

/** Checks and cleans what a caller handed in; the first fault is told with the field it is about. */
export function readCommand(input: unknown): Result<Command> {
  const read = command.safeParse(input);
  if (read.success) return allow(read.data as Command);
  return complainAbout(read.error, '');
}
