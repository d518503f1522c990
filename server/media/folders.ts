import { join } from 'node:path';
import { env } from '../env.ts';

/** What readers may fetch: every size of every picture. */
export const mediaFolder = () => join(env().dataFolder, 'media');

/** Pictures cut to a ratio, as they were asked for: a folder for each picture. */
export const framesFolder = () => join(mediaFolder(), 'frames');

/** What pictures are made from, without what a camera wrote into them. Nothing here is ever served. */
export const mastersFolder = () => join(env().dataFolder, 'masters');

/** What is coming in and has not been looked at. */
export const incomingFolder = () => join(env().dataFolder, 'incoming');
