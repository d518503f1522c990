'use client';

import { useInlineSize } from '../client/use-inline-size.ts';

interface Props {
  title: string;
  address: string;
  /** The width of the window that it is drawn for, and how much of its height is seen, in CSS pixels. */
  width: number;
  height: number;
}

/** A reader's page in a window of a width of its own, made smaller to fit where it stands. */
export function FramedPreview({ title, address, width, height }: Props) {
  const [room, ground] = useInlineSize(width);
  const scale = Math.min(1, room / width);
  return (
    <div ref={ground} className="framed" style={{ blockSize: height * scale, maxInlineSize: width }}>
      <iframe
        title={title}
        src={address}
        width={width}
        height={height}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}
