'use client';

import { useEffect, useRef, useState } from 'react';

interface Props {
  title: string;
  address: string;
  /** The width of the window that it is drawn for, and how much of its height is seen, in CSS pixels. */
  width: number;
  height: number;
}

/** A reader's page in a window of a width of its own, made smaller to fit where it stands. */
export function FramedPreview({ title, address, width, height }: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!ground.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setScale(Math.min(1, entry.contentRect.width / width));
    });
    observer.observe(ground.current);
    return () => observer.disconnect();
  }, [width]);
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
